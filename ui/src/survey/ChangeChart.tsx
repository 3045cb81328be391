import { MinusIcon, PencilLineIcon, QuestionmarkIcon, ThumbDownIcon, ThumbUpIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../api/surveys';
import { effectOf, rangeOf, span, turnOf, type Turn } from './changes';
import { useFigures } from './useFigures';

const looks = {
  better: { color: 'success', icon: <ThumbUpIcon aria-hidden /> },
  worse: { color: 'danger', icon: <ThumbDownIcon aria-hidden /> },
  changed: { color: 'info', icon: <PencilLineIcon aria-hidden /> },
  unsure: { color: 'neutral', icon: <MinusIcon aria-hidden /> },
  few: { color: 'neutral', icon: <QuestionmarkIcon aria-hidden /> },
} as const satisfies Record<Turn, { color: string; icon: React.ReactNode }>;

function Axis({ most }: { most: number }) {
  const { signed } = useFigures();
  const steps = [-most, -most / 2, 0, most / 2, most];
  return (
    <div className="changes__row changes__axis" aria-hidden>
      <span />
      <span className="changes__plot">
        {steps.map((step) => (
          <span key={step} style={{ left: `${((step + most) / (2 * most)) * 100}%` }}>
            {signed(step)}
          </span>
        ))}
      </span>
      <span />
    </div>
  );
}

function Row({ change, most }: { change: Change; most: number }) {
  const { t } = useTranslation();
  const { signed } = useFigures();
  const turn = turnOf(change);
  const range = rangeOf(change);
  const { color, icon } = looks[turn];
  const place = (value: number) => `${((Math.max(-most, Math.min(most, value)) + most) / (2 * most)) * 100}%`;
  return (
    <li className={`changes__row changes__row--${turn}`}>
      <span className="changes__name">{change.name}</span>
      <span className="changes__plot" aria-hidden>
        <span className="changes__nought" />
        {range && (
          <span
            className="changes__interval"
            style={{ left: place(range.low), width: `calc(${place(range.high)} - ${place(range.low)})` }}
          />
        )}
        <span className="changes__dot" style={{ left: place(change.change) }} />
      </span>
      <span className="changes__words">
        <Tag size="small" variant="moderate" data-color={color} icon={icon}>
          {t(`survey.turn.${turn}`)}
        </Tag>{' '}
        <strong>{signed(change.change)}</strong>{' '}
        <span className="muted">
          {range && `${t('survey.changeRange', { low: signed(range.low), high: signed(range.high) })} · `}
          {t(`survey.effect.${effectOf(change.effect)}`)}
        </span>
        <span className="changes__sentence">{change.sentence}</span>
      </span>
    </li>
  );
}

/** What has changed, with how sure we are. A full dot can be told from chance, a hollow one cannot. */
export function ChangeChart({ changes }: { changes: Change[] }) {
  const { t } = useTranslation();
  const most = span(changes);
  const without = changes.some((change) => !rangeOf(change));
  return (
    <figure className="chart">
      <Axis most={most} />
      <ul className="changes">
        {changes.map((change) => (
          <Row key={change.id + change.group} change={change} most={most} />
        ))}
      </ul>
      <figcaption className="muted">
        {t('survey.chart.change')} {without && t('survey.chart.changeFew')}
      </figcaption>
    </figure>
  );
}
