import { BodyShort, Detail, ReadMore } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Matrix } from '../api/types';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { cellSymbols } from './cellLook';

/** The matrix on a phone: one enterprise after the other. */
export function MatrixList({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const names = new Map(matrix.milestones.map(({ id, name }) => [id, name]));
  return (
    <ul className="work-list">
      {matrix.rows.map((row) => {
        const reached = row.cells.filter(({ state }) => state === 'reached').length;
        const next = row.cells.find(({ state }) => state === 'late' || state === 'next');
        return (
          <li key={row.case.id} className="work-list__item">
            <BodyShort weight="semibold">
              <Link to={`/cases/${row.case.id}`}>{row.case.name}</Link>
            </BodyShort>
            <Detail className="muted">
              {t('matrix.reachedShort', { reached, of: row.cells.length })}
              {row.state !== 'active' && ` · ${t(`caseState.${row.state}`)}`}
            </Detail>
            {next && (
              <Detail>
                <span className={`matrix__symbol matrix__symbol--${next.state}`} aria-hidden>
                  {cellSymbols[next.state]}
                </span>{' '}
                {t(next.state === 'late' ? 'matrix.lateWith' : 'matrix.nextIs', {
                  name: names.get(next.milestone) ?? '',
                })}
              </Detail>
            )}
            <ReadMore size="small" header={t('matrix.all')}>
              <ul className="milestones">
                {row.cells.map(({ milestone, state, reachedOn }) => (
                  <li key={milestone}>
                    <span className={`matrix__symbol matrix__symbol--${state}`} aria-hidden>
                      {cellSymbols[state]}
                    </span>
                    <span>
                      {names.get(milestone)}
                      <span className="muted">
                        , {reachedOn ? shortDay(reachedOn, speech) : t(`matrix.state.${state}`)}
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            </ReadMore>
          </li>
        );
      })}
    </ul>
  );
}
