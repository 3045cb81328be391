import { BodyLong, Button, HStack, LocalAlert, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RevisionDetail } from '../api/models';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { Hearings } from './Hearings';
import { ModelComments } from './ModelComments';
import { allowed, whyNot } from './revision';
import { useRevisionChanges } from './useModelChanges';

/** To others: why it is changed is said once, and follows the change from then on. */
function Submit({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const { submit } = useRevisionChanges(revision.id);
  const [reason, setReason] = useState(revision.reason ?? '');
  const [asked, setAsked] = useState(false);
  const { errors } = revision.findings;
  return (
    <Section title={t('models.review.submitTitle')} boxed>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (reason.trim()) submit.mutate(reason.trim());
        }}
      >
        <VStack gap="space-16" align="start">
          {errors > 0 ? (
            <LocalAlert status="warning" size="small">
              <LocalAlert.Header>
                <LocalAlert.Title>{t('models.review.errors', { count: errors })}</LocalAlert.Title>
              </LocalAlert.Header>
              <LocalAlert.Content>
                <Link to={`/models/revisions/${revision.id}?tab=check`}>{t('models.next.toCheck')}</Link>
              </LocalAlert.Content>
            </LocalAlert>
          ) : (
            <BodyLong className="page__lead">{t('models.review.submitText')}</BodyLong>
          )}
          <Textarea
            className="full narrow"
            label={t('models.review.reason')}
            description={t('models.review.reasonHelp')}
            value={reason}
            maxLength={1000}
            error={asked && !reason.trim() ? t('models.review.reasonMissing') : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
          {submit.isError && <ProblemNotice error={submit.error} />}
          <Button type="submit" loading={submit.isPending} disabled={errors > 0}>
            {t('models.review.submit')}
          </Button>
        </VStack>
      </form>
    </Section>
  );
}

function Decide({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const { review } = useRevisionChanges(revision.id);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const decide = (decision: 'approve' | 'return') => {
    setMissing(decision === 'return' && !text.trim());
    if (decision === 'approve' || text.trim())
      review.mutate({ decision, text: text.trim(), version: revision.version });
  };
  return (
    <Section title={t('models.review.decideTitle')} boxed>
      <VStack gap="space-16" align="start">
        <BodyLong className="page__lead">{t('models.review.decideText')}</BodyLong>
        <Textarea
          className="full narrow"
          label={t('models.review.text')}
          value={text}
          maxLength={1000}
          error={missing ? t('models.review.textMissing') : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        {review.isError && <ProblemNotice error={review.error} />}
        <HStack gap="space-12">
          <Button loading={review.isPending} onClick={() => decide('approve')}>
            {t('models.review.approve')}
          </Button>
          <Button variant="secondary" onClick={() => decide('return')}>
            {t('models.review.return')}
          </Button>
        </HStack>
      </VStack>
    </Section>
  );
}

/** Four eyes: who wrote it cannot approve it, and is told who can. */
function Waits({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const { review } = useRevisionChanges(revision.id);
  const why = revision.can.approveBlockedBy ?? whyNot(revision.can.review) ?? t('models.review.fourEyes');
  return (
    <LocalAlert status="announcement">
      <LocalAlert.Header>
        <LocalAlert.Title>{t('models.review.waits')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <VStack gap="space-12" align="start">
          <BodyLong>{why}</BodyLong>
          {revision.mine && (
            <Button
              size="small"
              variant="secondary"
              loading={review.isPending}
              onClick={() => review.mutate({ decision: 'return', text: '', version: revision.version })}
            >
              {t('models.review.takeBack')}
            </Button>
          )}
          {review.isError && <ProblemNotice error={review.error} />}
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}

/** To others and back: comments, hearing, approval by another. */
export function ReviewTab({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const { state, can } = revision;
  const mayReview = allowed(can.review) && !can.approveBlockedBy;
  return (
    <VStack gap="space-32">
      {state === 'draft' &&
        (allowed(can.submit) || revision.findings.errors > 0 ? (
          <Submit revision={revision} />
        ) : (
          <p>{whyNot(can.submit)}</p>
        ))}
      {state === 'in-review' && (mayReview ? <Decide revision={revision} /> : <Waits revision={revision} />)}
      {!['draft', 'in-review'].includes(state) && <p className="muted">{t('models.review.over')}</p>}
      <Hearings revision={revision} />
      <Section title={t('models.edit.comments')}>
        <ModelComments revision={revision} />
      </Section>
    </VStack>
  );
}
