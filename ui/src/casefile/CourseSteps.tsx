import { Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { CourseStep } from '../api/types';
import { Loaded } from '../page/Loaded';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { useCourse } from './useCases';

const marks: Record<CourseStep['state'], string> = { passed: '✓', current: '●', ahead: '○', skipped: '–' };

function Steps({ steps }: { steps: CourseStep[] }) {
  const { t } = useTranslation();
  const speech = useSpeech();
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
          <div>
            <span className="course__name">{step.name}</span>
            <Detail as="span" className="muted">
              {[
                t(`course.kind.${step.kind}`),
                step.who,
                t(`course.${step.state}`),
                step.at && shortDay(step.at, speech),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Detail>
            {step.children.length > 0 && <Steps steps={step.children} />}
          </div>
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
