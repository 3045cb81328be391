import { CheckmarkIcon } from '@navikt/aksel-icons';
import { Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { CoursePhase } from '../api/types';
import { useSpeech } from '../time/useSpeech';
import { shortDay, type Speech } from '../time/words';

function dates({ state, enteredOn, leftOn }: CoursePhase, speech: Speech): string {
  if (state === 'skipped') return speech.t('case.skipped');
  if (enteredOn && leftOn) return `${shortDay(enteredOn, speech)} – ${shortDay(leftOn, speech)}`;
  if (enteredOn) return speech.t('case.since', { day: shortDay(enteredOn, speech) });
  return '';
}

/** The course of the enterprise: phases in order with the milestones in each. */
export function PhaseStepper({ phases }: { phases: CoursePhase[] }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (
    <ol className="stepper" aria-label={t('case.course')}>
      {phases.map((phase, index) => (
        <li
          key={phase.id}
          className={`stepper__phase stepper__phase--${phase.state}`}
          aria-current={phase.state === 'current' ? 'step' : undefined}
        >
          <span className="stepper__mark" aria-hidden>
            {phase.state === 'passed' ? <CheckmarkIcon aria-hidden /> : index + 1}
          </span>
          <div className="stepper__body">
            <span className="stepper__name">
              {phase.name}
              <span className="aksel-sr-only">, {t(`course.${phase.state}`)}</span>
            </span>
            <Detail className="muted">{dates(phase, speech)}</Detail>
            {phase.state === 'current' && <Detail className="stepper__here">{t('case.here')}</Detail>}
            <ul className="stepper__milestones">
              {phase.milestones.map(({ id, name, reachedOn, documentation }) => (
                <li key={id} title={documentation ?? undefined} className={reachedOn ? 'is-reached' : undefined}>
                  <span aria-hidden>{reachedOn ? '◆' : '◇'}</span> {name}
                  <span className="muted">
                    {reachedOn ? `, ${shortDay(reachedOn, speech)}` : ''}
                    {!reachedOn && <span className="aksel-sr-only">, {t('glance.notReached')}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}
