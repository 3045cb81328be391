import { BodyShort, Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RevisionSummary } from '../api/models';
import { EmptyState } from '../page/EmptyState';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { moment, shortDay } from '../time/words';
import { awaiting } from './revision';
import { StateTag } from './StateTag';

type Wait = 'draft' | 'review' | 'ready' | 'pilot' | 'scheduled' | 'other';

function AwaitingCard({ revision, wait }: { revision: RevisionSummary; wait: Wait }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { id, number, title, author, state, changedAt, changedFiles, effectiveOn, editor, cases } = revision;
  const facts = [
    t('models.changeNumber', { number }),
    author && t('models.by', { name: author.name }),
    changedFiles > 0 && t('models.files', { count: changedFiles }),
    effectiveOn && state === 'scheduled' && t('models.effectiveOn', { day: shortDay(effectiveOn, speech) }),
    state === 'pilot' && t('models.cases', { count: cases }),
    state === 'draft' && t('models.lastSaved', { at: moment(changedAt, speech) }),
    editor && t('models.editingNow', { name: editor.name }),
  ];
  return (
    <li className="awaiting__item">
      <div>
        <BodyShort weight="semibold">
          <Link to={`/models/revisions/${id}${wait === 'review' ? '?tab=review' : ''}`}>{title}</Link>
        </BodyShort>
        <Detail className="muted">{facts.filter(Boolean).join(' · ')}</Detail>
      </div>
      <div className="awaiting__state">
        <span>{t(`models.await.${wait}`)}</span>
        <StateTag state={state} />
      </div>
    </li>
  );
}

/** What awaits me first: mine, reviews, what is soon in use; then others' work. */
export function AwaitingList({ revisions }: { revisions: RevisionSummary[] }) {
  const { t } = useTranslation();
  const { drafts, reviews, ready, underWay, others } = awaiting(revisions);
  const rows: [RevisionSummary, Wait][] = [
    ...reviews.map((revision) => [revision, 'review'] as [RevisionSummary, Wait]),
    ...drafts.map((revision) => [revision, 'draft'] as [RevisionSummary, Wait]),
    ...ready.map((revision) => [revision, 'ready'] as [RevisionSummary, Wait]),
    ...underWay.map(
      (revision) => [revision, revision.state === 'pilot' ? 'pilot' : 'scheduled'] as [RevisionSummary, Wait],
    ),
    ...others.map((revision) => [revision, 'other'] as [RevisionSummary, Wait]),
  ];
  return (
    <Section title={t('models.awaiting')}>
      {rows.length === 0 ? (
        <EmptyState title={t('models.nothingAwaits')}>{t('models.nothingAwaitsText')}</EmptyState>
      ) : (
        <ul className="awaiting">
          {rows.map(([revision, wait]) => (
            <AwaitingCard key={revision.id} revision={revision} wait={wait} />
          ))}
        </ul>
      )}
    </Section>
  );
}
