import { BodyLong, BodyShort, Button, Checkbox, CheckboxGroup, Detail, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevisionDetail } from '../api/models';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { DayField } from '../people/DayField';
import { useProgrammes } from '../programme/useProgrammes';
import { useSpeech } from '../time/useSpeech';
import { moment, shortDay } from '../time/words';
import { ModelDialog } from './ModelDialog';
import { useRevisionChanges } from './useModelChanges';
import { useHearing } from './useModels';

function AskDialog({ revision, onClose }: { revision: RevisionDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { hear } = useRevisionChanges(revision.id);
  const bodies = useProgrammes().find(({ key }) => key === revision.programme)?.bodies ?? [];
  const [chosen, setChosen] = useState<string[]>([]);
  const [question, setQuestion] = useState('');
  const [due, setDue] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (chosen.length === 0 || !question.trim() || !due) return;
    hear.mutate({ bodies: chosen, question: question.trim(), due }, { onSuccess: onClose });
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
        {bodies.map(({ id, name }) => (
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
      <DayField
        label={t('models.hearing.due')}
        day={due}
        onDay={setDue}
        error={asked && !due ? t('people.dayMissing') : undefined}
      />
    </ModelDialog>
  );
}

/** Where the law demands it the parties are heard: who was asked, and what they answered. */
export function Hearings({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const hearing = useHearing(revision.id);
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
      <Loaded query={hearing} rows={1}>
        {(found) =>
          found ? (
            <VStack gap="space-12" className="card">
              <BodyShort weight="semibold">{found.question}</BodyShort>
              <Detail className="muted">
                {found.bodies.map(({ name }) => name).join(', ')}
                {found.due && ` · ${t('time.dueOn', { day: shortDay(found.due, speech) })}`}
              </Detail>
              {found.answers.length === 0 && <p className="muted">{t('models.hearing.noAnswers')}</p>}
              {found.answers.map(({ bodyName, by, at, text }) => (
                <blockquote key={bodyName + at} className="hearing-answer">
                  <BodyLong>{text}</BodyLong>
                  <Detail className="muted">
                    {[bodyName, by?.name, moment(at, speech)].filter(Boolean).join(', ')}
                  </Detail>
                </blockquote>
              ))}
            </VStack>
          ) : (
            <p className="muted">{t('models.hearing.none')}</p>
          )
        }
      </Loaded>
      {asking && <AskDialog revision={revision} onClose={() => setAsking(false)} />}
    </Section>
  );
}
