import { useTranslation } from 'react-i18next';
import type { Cell, Item, Results } from '../api/surveys';
import { cellOf, isScored } from './scale';
import { useFigures } from './useFigures';

const STEPS = 5;

/** All of a question in numbers. Steps that few have chosen stand together in one wider cell. */
export function ItemTable({ item, groups }: { item: Item; groups: Results['groups'] }) {
  const { t } = useTranslation();
  const { number, percent } = useFigures();
  const scored = isScored(item.scale);
  const orHidden = (value: number | null) => (value === null ? t('survey.tooFew') : percent(value));
  const answers = (cell: Cell) => {
    if (scored)
      return cell.bands.length === 0 ? (
        <td colSpan={STEPS}>{t('survey.meanOnly')}</td>
      ) : (
        cell.bands.map(({ from, to, percent: share }) => (
          <td key={from} colSpan={to - from + 1}>
            {percent(share)}
          </td>
        ))
      );
    return item.choices.map(({ id }) => (
      <td key={id}>{id in cell.shares ? percent(cell.shares[id]!) : t('survey.tooFew')}</td>
    ));
  };
  const width = item.choices.length + (scored || item.scale === 'number' ? 4 : 3);
  return (
    <table>
      <caption>{item.text}</caption>
      <thead>
        <tr>
          <th scope="col">{t('survey.party')}</th>
          {item.choices.map(({ id, name }) => (
            <th scope="col" key={id}>
              {name}
            </th>
          ))}
          {(scored || item.scale === 'number') && <th scope="col">{t('survey.meanColumn')}</th>}
          <th scope="col">{t('survey.nColumn')}</th>
          <th scope="col">{t('survey.dontKnowColumn')}</th>
          <th scope="col">{t('survey.notRelevantColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, name }) => {
          const cell = cellOf(item.cells, id);
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cell ? (
                <>
                  {answers(cell)}
                  {(scored || item.scale === 'number') && (
                    <td>
                      {cell.mean === null ? (
                        t('survey.tooFew')
                      ) : (
                        <>
                          {cell.rounded && '≈ '}
                          {number(cell.mean)}
                        </>
                      )}
                    </td>
                  )}
                  <td>{cell.n}</td>
                  <td>{item.scale === 'number' || item.scale === 'several' ? '–' : orHidden(cell.dontKnow)}</td>
                  <td>{item.scale === 'number' || item.scale === 'several' ? '–' : orHidden(cell.notRelevant)}</td>
                </>
              ) : (
                <td colSpan={width}>{t('survey.hiddenWhy')}</td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
