import { useTranslation } from 'react-i18next';
import type { Item, Results } from '../api/surveys';
import { Mark } from './Mark';
import { cellOf } from './scale';
import { useFigures } from './useFigures';

/** Questions without steps: a bar for each choice and group. */
export function ShareChart({ item, groups }: { item: Item; groups: Results['groups'] }) {
  const { t } = useTranslation();
  const { number, percent } = useFigures();
  const cells = groups.map(({ id, name }, at) => ({ id, name, at, cell: cellOf(item.cells, id) }));
  const hidden = cells.filter(
    ({ cell }) => !cell || (item.scale !== 'number' && Object.keys(cell.shares).length === 0),
  );
  const shown = cells.filter((one) => !hidden.includes(one));
  return (
    <div className="item">
      <h3 className="item__text">{item.text}</h3>
      {item.scale === 'number' ? (
        <ul className="numbers">
          {shown.map(({ id, name, cell }) => (
            <li key={id}>
              {name}: {cell!.mean === null ? t('survey.tooFew') : t('survey.aboutMean', { mean: number(cell!.mean) })}{' '}
              <span className="muted">({t('survey.n', { count: cell!.n ?? 0 })})</span>
            </li>
          ))}
        </ul>
      ) : (
        <dl className="shares">
          {item.choices.map((choice) => (
            <div key={choice.id}>
              <dt>{choice.name}</dt>
              <dd>
                {shown.map(({ id, name, at, cell }) => (
                  <span key={id} className="shares__row">
                    <Mark at={at} />
                    <span className="aksel-sr-only">{name}: </span>
                    {choice.id in cell!.shares ? (
                      <>
                        <span className="shares__bar" aria-hidden>
                          <span className={`mark--${at}`} style={{ width: `${cell!.shares[choice.id]}%` }} />
                        </span>
                        {percent(cell!.shares[choice.id]!)}
                      </>
                    ) : (
                      <span className="muted">{t('survey.tooFew')}</span>
                    )}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {hidden.length > 0 && (
        <p className="muted item__gap">
          {t('survey.hiddenGroups', { groups: hidden.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </div>
  );
}
