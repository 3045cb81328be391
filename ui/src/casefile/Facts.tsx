import { Accordion, Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { AnswerCard } from '../work/Answers';
import { useFacts } from './useCases';

/** What each step has recorded, newest first. */
export function Facts({ id }: { id: string }) {
  const { t } = useTranslation();
  const facts = useFacts(id);
  return (
    <Loaded query={facts}>
      {(groups) =>
        groups.length === 0 ? (
          <EmptyState title={t('facts.empty')}>{t('facts.emptyText')}</EmptyState>
        ) : (
          <Accordion size="small">
            {groups.map(({ workItem, step, title, phaseName, answers }, index) => (
              <Accordion.Item key={workItem + step} defaultOpen={index === 0}>
                <Accordion.Header>
                  {title}
                  {phaseName && <Detail className="muted">{phaseName}</Detail>}
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
