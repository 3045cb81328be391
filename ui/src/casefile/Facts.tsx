import { Accordion, Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { AnswerCard } from '../work/Answers';
import { useFacts } from './useCases';

/** What each step has recorded, newest first. */
export function Facts({ id }: { id: string }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const facts = useFacts(id);
  return (
    <Loaded query={facts}>
      {(groups) =>
        groups.length === 0 ? (
          <EmptyState title={t('facts.empty')}>{t('facts.emptyText')}</EmptyState>
        ) : (
          <Accordion size="small">
            {groups.map(({ workItem, step, title, subject, phaseName, answers }, index) => (
              <Accordion.Item key={workItem + step} defaultOpen={index === 0}>
                <Accordion.Header>
                  {subject ? `${title}: ${subject}` : title}
                  <Detail className="muted">
                    {[
                      phaseName,
                      answers[0] && shortDay(answers[0].at, speech),
                      [...new Set(answers.map(({ by }) => by?.name))].filter(Boolean).join(', '),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Detail>
                </Accordion.Header>
                <Accordion.Content>
                  <div className="answers">
                    {answers.map((answer) => (
                      <AnswerCard key={answer.role + answer.at} answer={answer} />
                    ))}
                  </div>
                  <Link to={`/work/${workItem}`}>{t('facts.open')}</Link>
                </Accordion.Content>
              </Accordion.Item>
            ))}
          </Accordion>
        )
      }
    </Loaded>
  );
}
