import { BodyLong, BodyShort, Button, Checkbox, CheckboxGroup, Detail, Tag, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hearing, RevisionDetail, View } from '../api/models';
import type { Named, Programme } from '../api/types';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { useProgrammes } from '../programme/useProgrammes';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';
import { ModelDialog } from './ModelDialog';
import { useRevisionChanges } from './useModelChanges';
import { useHearings } from './useModels';

/** Bodies and roles of the programme itself: those of one enterprise cannot speak for all. */
export function heardIn(programme: Programme | undefined): Named[] {
  if (!programme) return [];
  const local = new Set(programme.roles.filter((role) => role.local).map(({ id }) => id));
  const bodies = programme.bodies.filter(({ members }) => !members.some((member) => local.has(member)));
  return [...bodies, ...programme.roles.filter((role) => !role.local)].map(({ id, name }) => ({ id, name }));
}

function AskDialog({ revision, onClose }: { revision: RevisionDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { hear } = useRevisionChanges(revision.id);
  const choices = heardIn(useProgrammes().find(({ key }) => key === revision.programme));
  const [chosen, setChosen] = useState<string[]>([]);
  const [question, setQuestion] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (chosen.length === 0 || !question.trim()) return;
    hear.mutate({ bodies: chosen, question: question.trim() }, { onSuccess: onClose });
  };
  return (
    <ModelDialog
      heading={t('models.hearing.ask')}
      submit={t('models.hearing.send')}
      pending={hear.isPending}
      error={hear.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyLong>{t('models.hearing.text')}</BodyLong>
      <CheckboxGroup
        size="small"
        legend={t('models.hearing.bodies')}
        value={chosen}
        error={asked && chosen.length === 0 ? t('models.hearing.bodiesMissing') : undefined}
        onChange={setChosen}
      >
        {choices.map(({ id, name }) => (
          <Checkbox key={id} value={id}>
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Textarea
        label={t('models.hearing.question')}
        value={question}
        error={asked && !question.trim() ? t('models.hearing.questionMissing') : undefined}
        onChange={(event) => setQuestion(event.target.value)}
      />
    </ModelDialog>
  );
}

const colors = { support: 'success', adjust: 'warning', against: 'danger', none: 'neutral' } as const satisfies Record<
  View,
  string
>;

function Heard({ hearing }: { hearing: Hearing }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (
    <VStack gap="space-12" className="card" as="li">
      <div>
        <BodyShort weight="semibold">{hearing.question}</BodyShort>
        <Detail className="muted">
          {[hearing.bodyName, moment(hearing.at, speech), hearing.done && t('models.hearing.done')]
            .filter(Boolean)
            .join(' · ')}
        </Detail>
      </div>
      {hearing.answers.length === 0 && <p className="muted">{t('models.hearing.noAnswers')}</p>}
      {hearing.answers.map(({ role, roleName, at, view, answer }) => (
        <blockquote key={role + at} className="hearing-answer">
          <Tag size="small" variant="moderate" data-color={colors[view]}>
            {t(`models.hearing.view.${view}`)}
          </Tag>
          <BodyLong>{answer}</BodyLong>
          <Detail className="muted">{`${roleName}, ${moment(at, speech)}`}</Detail>
        </blockquote>
      ))}
    </VStack>
  );
}

/** Where the law demands it the parties are heard: who was asked, and what they answered. */
export function Hearings({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const hearings = useHearings(revision.id);
  const [asking, setAsking] = useState(false);
  const open = ['draft', 'in-review', 'approved'].includes(revision.state);
  return (
    <Section
      title={t('models.hearing.title')}
      beside={
        open && (
          <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
            {t('models.hearing.ask')}
          </Button>
        )
      }
    >
      <Loaded query={hearings} rows={1}>
        {(found) =>
          found.length > 0 ? (
            <ul className="stack">
              {found.map((hearing) => (
                <Heard key={hearing.body + hearing.at} hearing={hearing} />
              ))}
            </ul>
          ) : (
            <p className="muted">{t('models.hearing.none')}</p>
          )
        }
      </Loaded>
      {asking && <AskDialog revision={revision} onClose={() => setAsking(false)} />}
    </Section>
  );
}
