import { Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { CourseStep } from '../api/types';
import { Loaded } from '../page/Loaded';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { useCourse } from './useCases';

const marks: Record<CourseStep['state'], string> = { passed: '✓', current: '●', ahead: '○', skipped: '–' };

function StepWords({ step }: { step: CourseStep }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const facts = [
    t(`course.kind.${step.kind}`),
    step.who,
    t(`course.${step.state}`),
    step.at && shortDay(step.at, speech),
  ];
  return (
    <>
      <span className="course__name">{step.name}</span>
      <Detail as="span" className="muted">
        {facts.filter(Boolean).join(' · ')}
      </Detail>
    </>
  );
}

/** Phases fold; the one we are in is open. */
function Steps({ steps }: { steps: CourseStep[] }) {
  return (
    <ol className="course">
      {steps.map((step) => (
        <li
          key={step.id}
          value={step.order}
          className={`course__step course__step--${step.state} course__step--${step.kind}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="course__mark" aria-hidden>
            {marks[step.state]}
          </span>
          {step.children.length > 0 ? (
            <details open={step.state === 'current'}>
              <summary>
                <StepWords step={step} />
              </summary>
              <Steps steps={step.children} />
            </details>
          ) : (
            <div>
              <StepWords step={step} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The same course as the diagram, to be read. */
export function CourseSteps({ caseId }: { caseId: string }) {
  const course = useCourse(caseId);
  return (
    <Loaded query={course} rows={3}>
      {({ here, steps }) => (
        <>
          <p className="course__here">{here}</p>
          <Steps steps={steps} />
        </>
      )}
    </Loaded>
  );
}
