import { ReadMore } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '../api/types';
import { Section } from '../page/Section';
import { AnswerCard } from './Answers';

/** Earlier steps this task builds on. */
export function EarlierAnswers({ shown }: { shown: WorkItem['shown'] }) {
  const { t } = useTranslation();
  if (shown.length === 0) return null;
  return (
    <Section title={t('task.earlier')} boxed>
      {shown.map(({ step, title, answers }, index) => (
        <ReadMore key={step} header={title} defaultOpen={index === 0 && shown.length < 3}>
          <div className="answers">
            {answers.map((answer) => (
              <AnswerCard key={answer.role + answer.at} answer={answer} />
            ))}
            {answers.length === 0 && <p>{t('task.noAnswerYet')}</p>}
          </div>
        </ReadMore>
      ))}
    </Section>
  );
}
