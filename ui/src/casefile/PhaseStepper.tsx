import { CheckmarkIcon } from '@navikt/aksel-icons';
import { BodyShort, Detail, ReadMore } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { CoursePhase } from '../api/types';
import { useWide } from '../page/useWide';
import { useSpeech } from '../time/useSpeech';
import { shortDay, type Speech } from '../time/words';

function dates({ state, enteredOn, leftOn }: CoursePhase, speech: Speech): string {
  if (state === 'skipped') return speech.t('case.skipped');
  if (enteredOn && leftOn) return `${shortDay(enteredOn, speech)} – ${shortDay(leftOn, speech)}`;
  if (enteredOn) return speech.t('case.since', { day: shortDay(enteredOn, speech) });
  return '';
}

function AllPhases({ phases }: { phases: CoursePhase[] }) {
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

/** The course of the enterprise: phases in order with the milestones in each. On a phone, first where we are. */
export function PhaseStepper({ phases }: { phases: CoursePhase[] }) {
  const { t } = useTranslation();
  const wide = useWide();
  if (wide) return <AllPhases phases={phases} />;
  const current = phases.filter(({ state }) => state === 'current');
  const at = phases.findIndex(({ state }) => state === 'current');
  return (
    <div className="card">
      {current.length > 0 && (
        <>
          <Detail className="muted">{t('case.phaseOf', { phase: at + 1, of: phases.length })}</Detail>
          <BodyShort weight="semibold" spacing>
            {current.map(({ name }) => name).join(', ')}
          </BodyShort>
        </>
      )}
      <ReadMore size="small" header={t('case.allPhases')}>
        <AllPhases phases={phases} />
      </ReadMore>
    </div>
  );
}
