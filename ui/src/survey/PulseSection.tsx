import { BodyLong, BodyShort, Button, Radio, RadioGroup, ReadMore, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Distance, Pulses } from '../api/pulses';
import type { Id } from '../api/types';
import { Loaded } from '../page/Loaded';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { nearDay, shortDay } from '../time/words';
import { usePulseChanges } from './useSurveyChanges';
import { usePulses } from './useSurveys';

const colors = { close: 'success', some: 'warning', far: 'danger' } as const satisfies Record<Distance, string>;

function DistanceTag({ distance }: { distance: Distance | null }) {
  const { t } = useTranslation();
  return (
    <Tag size="small" variant="moderate" data-color={distance ? colors[distance] : 'neutral'}>
      {t(distance ? `survey.pulse.${distance}` : 'survey.pulse.incomplete')}
    </Tag>
  );
}

type Asking = NonNullable<Pulses['open']>;

function OwnAnswers({ caseId, open }: { caseId: Id; open: Asking }) {
  const { t } = useTranslation();
  const { answer } = usePulseChanges(caseId);
  const [given, setGiven] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState(false);
  const send = () => {
    setAsked(true);
    if (open.questions.every(({ id }) => given[id])) answer.mutate(given);
  };
  return (
    <VStack gap="space-20" align="start" className="card">
      {open.questions.map(({ id, text, choices }) => (
        <RadioGroup
          key={id}
          size="small"
          legend={text}
          value={given[id] ?? ''}
          error={asked && !given[id] ? t('survey.pulse.missing') : undefined}
          onChange={(value: string) => setGiven({ ...given, [id]: value })}
        >
          {choices.map((choice) => (
            <Radio key={choice.id} value={choice.id}>
              {choice.name}
            </Radio>
          ))}
        </RadioGroup>
      ))}
      {answer.isError && <ProblemNotice error={answer.error} />}
      <Button loading={answer.isPending} onClick={send}>
        {t('survey.pulse.send')}
      </Button>
    </VStack>
  );
}

function Earlier({ pulses }: { pulses: Pulses['earlier'] }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (
    <ul className="pulses">
      {pulses.map(({ askedOn, distance, questions }) => (
        <li key={askedOn}>
          <span className="tags">
            {shortDay(askedOn, speech)} <DistanceTag distance={distance} />
          </span>
          {distance && (
            <ReadMore size="small" header={t('survey.pulse.questions')}>
              <ul className="pulses">
                {questions.map((question) => (
                  <li key={question.id}>
                    {question.text} <DistanceTag distance={question.distance} />
                  </li>
                ))}
              </ul>
            </ReadMore>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A few questions between the surveys: do the parties see the cooperation alike? */
export function PulseSection({ caseId }: { caseId: Id }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const pulses = usePulses(caseId);
  const { ask } = usePulseChanges(caseId);
  return (
    <Loaded query={pulses} rows={1}>
      {({ mayAsk, open, earlier }) => (
        <Section
          title={t('survey.pulse.title')}
          beside={
            mayAsk &&
            !open && (
              <Button size="small" variant="secondary" loading={ask.isPending} onClick={() => ask.mutate()}>
                {t('survey.pulse.ask')}
              </Button>
            )
          }
        >
          <BodyLong className="page__lead">{open?.mine ? open.intro : t('survey.pulse.lead')}</BodyLong>
          {ask.isError && <ProblemNotice error={ask.error} />}
          {open && (
            <BodyShort>
              {t('survey.pulse.open', {
                day: nearDay(open.askedOn, speech),
                answered: open.answered,
                asked: open.asked,
              })}{' '}
              {t('survey.pulse.thanks')}
            </BodyShort>
          )}
          {open?.mine && <OwnAnswers caseId={caseId} open={open} />}
          {earlier.length > 0 ? (
            <Earlier pulses={earlier} />
          ) : (
            !open && <BodyShort className="muted">{t('survey.pulse.none')}</BodyShort>
          )}
        </Section>
      )}
    </Loaded>
  );
}
