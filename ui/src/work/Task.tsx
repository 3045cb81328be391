import { BodyLong, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItem } from '../api/types';
import { Page } from '../page/Page';
import { AnswerForm } from './AnswerForm';
import { Answers } from './Answers';
import { AnswerReceipt, type Receipt } from './AnswerReceipt';
import { Comments } from './Comments';
import { DueTag } from './DueTag';
import { EarlierAnswers } from './EarlierAnswers';
import { Holding } from './Holding';
import { standingOf } from './standing';
import { TaskAside } from './TaskAside';
import { TaskCourse } from './TaskCourse';
import { TaskState } from './TaskState';

interface TaskProps {
  item: WorkItem;
  refetch: () => Promise<WorkItem | undefined>;
}

/** One task: what and why first, then the form, then what happens next. */
export function Task({ item, refetch }: TaskProps) {
  const { t } = useTranslation();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const { signed, of } = standingOf(item.parties);
  const about = item.case?.name ?? item.subject ?? '';
  const answerable = item.state === 'open' && (item.may.answer || item.may.signOnBehalfOf.length > 0);
  return (
    <Page
      title={item.title}
      documentTitle={about ? `${item.title}, ${about}` : item.title}
      above={
        <HStack gap="space-8" align="center" className="crumbs">
          {item.case ? (
            <Link to={`/cases/${item.case.id}`}>{item.case.name}</Link>
          ) : (
            <Link to="/work">{t('work.title')}</Link>
          )}
          {item.phase && <span className="muted">{item.phase.name}</span>}
          {item.subject && <span className="muted">{item.subject}</span>}
        </HStack>
      }
      lead={
        <VStack gap="space-12">
          {item.description && <BodyLong>{item.description}</BodyLong>}
          <HStack gap="space-8" align="center">
            {item.state === 'open' && <DueTag item={item} />}
            <span className="muted">
              {t('task.for', { role: item.bodyName ?? item.roleName })}
              {of > 1 && item.signing !== 'any' && ` · ${t('work.signedOf', { signed, of })}`}
            </span>
          </HStack>
        </VStack>
      }
    >
      <div className="task">
        <VStack gap="space-24" className="task__main">
          {receipt ? (
            <AnswerReceipt item={item} receipt={receipt} />
          ) : (
            <>
              <TaskState item={item} />
              <Holding item={item} />
              <EarlierAnswers shown={item.shown} />
              {answerable && <AnswerForm item={item} refetch={refetch} onAnswered={setReceipt} />}
            </>
          )}
          {item.answers.length > 0 && <Answers title={t('task.answers')} answers={item.answers} />}
          <Comments item={item} />
          <TaskCourse item={item} />
        </VStack>
        <TaskAside item={item} />
      </div>
    </Page>
  );
}
