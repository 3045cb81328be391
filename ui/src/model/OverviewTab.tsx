import { BodyLong, BodyShort, Button, Detail, HStack, LocalAlert, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { RevisionDetail } from '../api/models';
import { Problem } from '../api/problem';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { moment, shortDay } from '../time/words';
import { ModelDialog } from './ModelDialog';
import { allowed } from './revision';
import { useRevisionChanges } from './useModelChanges';

/** The current version has moved on: bring the draft up to date, and choose where both have changed a file. */
function Behind({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const { update } = useRevisionChanges(revision.id);
  const [choices, setChoices] = useState<Record<string, 'mine' | 'theirs'>>({});
  const { error } = update;
  const conflicts =
    error instanceof Problem
      ? (error.body.conflicts ?? (error.body.current?.conflicts as string[] | undefined) ?? [])
      : [];
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title>{t('models.behind.title')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <VStack gap="space-12" align="start">
          <BodyLong>{t(conflicts.length > 0 ? 'models.behind.conflicts' : 'models.behind.text')}</BodyLong>
          {conflicts.map((path) => (
            <RadioGroup
              key={path}
              size="small"
              legend={path}
              value={choices[path] ?? ''}
              onChange={(value: 'mine' | 'theirs') => setChoices({ ...choices, [path]: value })}
            >
              <Radio value="mine">{t('models.behind.mine')}</Radio>
              <Radio value="theirs">{t('models.behind.theirs')}</Radio>
            </RadioGroup>
          ))}
          <Button
            size="small"
            loading={update.isPending}
            disabled={conflicts.some((path) => !choices[path])}
            onClick={() => update.mutate(conflicts.length > 0 ? choices : undefined)}
          >
            {t('models.behind.update')}
          </Button>
          {update.isError && conflicts.length === 0 && <ProblemNotice error={error} />}
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}

function Next({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const { state, effectiveOn, findings } = revision;
  const speech = useSpeech();
  const text = () => {
    if (state === 'draft') return t(findings.errors > 0 ? 'models.next.mend' : 'models.next.draft');
    if (state === 'scheduled') {
      return t('models.next.scheduled', { day: effectiveOn ? shortDay(effectiveOn, speech) : '' });
    }
    return t(`models.next.${state}`);
  };
  const at = (tab: string) => `/models/revisions/${revision.id}?tab=${tab}`;
  return (
    <div className="what-next">
      <BodyShort weight="semibold">{t('models.next.title')}</BodyShort>
      <BodyLong>{text()}</BodyLong>
      <HStack gap="space-16">
        {state === 'draft' && <Link to={at('files')}>{t('models.next.toFiles')}</Link>}
        {state === 'draft' && findings.errors > 0 && <Link to={at('check')}>{t('models.next.toCheck')}</Link>}
        {(state === 'draft' || state === 'in-review') && <Link to={at('review')}>{t('models.next.toReview')}</Link>}
        {['approved', 'scheduled', 'pilot', 'current', 'former'].includes(state) && (
          <Link to={at('rollOut')}>{t('models.next.toRollOut')}</Link>
        )}
      </HStack>
    </div>
  );
}

function Discard({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { discard } = useRevisionChanges(revision.id);
  return (
    <>
      <Button size="small" variant="secondary" data-color="danger" onClick={() => setAsking(true)}>
        {t('models.discard')}
      </Button>
      {asking && (
        <ModelDialog
          danger
          heading={t('models.discardTitle', { title: revision.title })}
          submit={t('models.discard')}
          pending={discard.isPending}
          error={discard.error}
          onSubmit={() => discard.mutate(undefined, { onSuccess: () => void navigate('/models') })}
          onClose={() => setAsking(false)}
        >
          <BodyLong>{t('models.discardText')}</BodyLong>
        </ModelDialog>
      )}
    </>
  );
}

/** How it stands, what is next and who can do it, and what has happened. */
export function OverviewTab({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { reason, basedOn, changedFiles, cases, approvedBy, publishedAt, effectiveOn, editor, can } = revision;
  const facts: [string, string | false | null | undefined][] = [
    [t('models.fact.why'), reason],
    [t('models.fact.basedOn'), basedOn && `${basedOn.number}. ${basedOn.title}`],
    [t('models.fact.changed'), changedFiles > 0 && t('models.files', { count: changedFiles })],
    [t('models.fact.editor'), editor && t('models.editingNow', { name: editor.name })],
    [t('models.fact.approved'), approvedBy?.name],
    [t('models.fact.effective'), effectiveOn && shortDay(effectiveOn, speech)],
    [t('models.fact.published'), publishedAt && moment(publishedAt, speech)],
    [t('models.runningOn'), t('models.cases', { count: cases })],
  ];
  return (
    <VStack gap="space-24">
      {revision.behind && allowed(can.edit) && <Behind revision={revision} />}
      <Next revision={revision} />
      <dl className="revision-facts card">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Section title={t('models.history')}>
        <ol className="timeline">
          {revision.history.map(({ at, who, what, text }) => (
            <li key={at + what} className="timeline__entry">
              <BodyShort>{t([`models.event.${what}`, 'models.event.other'] as never)}</BodyShort>
              {text && <BodyShort size="small">{text}</BodyShort>}
              <Detail className="muted">{[moment(at, speech), who?.name].filter(Boolean).join(' · ')}</Detail>
            </li>
          ))}
        </ol>
      </Section>
      {allowed(can.discard) && (
        <div>
          <Discard revision={revision} />
        </div>
      )}
    </VStack>
  );
}
