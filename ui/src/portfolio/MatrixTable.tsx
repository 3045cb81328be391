import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Matrix } from '../api/types';
import { useSpeech } from '../time/useSpeech';
import { numericDay } from '../time/words';
import { cellStates, cellSymbols } from './cellLook';

export function MatrixLegend() {
  const { t } = useTranslation();
  return (
    <ul className="matrix__legend" aria-label={t('matrix.legend')}>
      {cellStates.map((state) => (
        <li key={state}>
          <span className={`matrix__symbol matrix__symbol--${state}`} aria-hidden>
            {cellSymbols[state]}
          </span>
          {t(`matrix.state.${state}`)}
        </li>
      ))}
    </ul>
  );
}

/** Enterprises by milestones. Each number opens its list. */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const totals = new Map(matrix.totals.map(({ milestone, reached }) => [milestone, reached]));
  return (
    // A wide table scrolls sideways in its own box, which the keyboard must reach.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="matrix" role="region" aria-label={t('matrix.region')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('cases.column.name')}</th>
            {matrix.milestones.map(({ id, name }) => (
              <th scope="col" key={id}>
                <span>{name}</span>
                <Link to={`/milestones?reached=${id}`}>
                  {totals.get(id) ?? 0}/{matrix.rows.length}
                  <span className="aksel-sr-only"> {t('matrix.reachedIt', { name })}</span>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.case.id}>
              <th scope="row">
                <Link to={`/cases/${row.case.id}`} data-row>
                  {row.case.name}
                </Link>
                <span className="matrix__facts">
                  {row.state !== 'active' && <span>{t(`caseState.${row.state}`)}</span>}
                  {row.overdue > 0 && (
                    <Link to={`/cases/${row.case.id}`}>{t('cases.overdue', { count: row.overdue })}</Link>
                  )}
                  {row.vacancies > 0 && (
                    <Link to={`/cases/${row.case.id}`}>{t('cases.vacancies', { count: row.vacancies })}</Link>
                  )}
                </span>
              </th>
              {row.cells.map(({ milestone, state, reachedOn }) => (
                <td key={milestone} className={`matrix__cell matrix__cell--${state}`}>
                  <span className={`matrix__symbol matrix__symbol--${state}`} aria-hidden>
                    {cellSymbols[state]}
                  </span>
                  {state === 'reached' && reachedOn ? (
                    <span className="matrix__day">
                      <span className="aksel-sr-only">{t('matrix.state.reached')} </span>
                      {numericDay(reachedOn, speech)}
                    </span>
                  ) : (
                    <span className={state === 'late' || state === 'next' ? 'matrix__day' : 'aksel-sr-only'}>
                      {t(`matrix.state.${state}`)}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
