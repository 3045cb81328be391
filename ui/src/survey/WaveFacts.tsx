import { BodyLong } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Wave } from '../api/surveys';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function WaveFacts({ wave }: { wave: Wave }) {
  const { t, i18n } = useTranslation();
  const speech = useSpeech();
  const reminders = new Intl.ListFormat(i18n.language === 'en' ? 'en-GB' : 'nb-NO').format(
    (wave.remindBefore ?? []).toSorted((one, other) => other - one).map((days) => t('survey.days', { count: days })),
  );
  return (
    <Section title={t('survey.about')} boxed>
      <dl className="facts">
        <Fact name={t('survey.questionnaire')}>
          {t('survey.version', { title: wave.title, version: wave.version })}
        </Fact>
        <Fact name={t('survey.periodName')}>
          {t('survey.period', { from: shortDay(wave.opensOn, speech), to: shortDay(wave.closesOn, speech) })}
        </Fact>
        <Fact name={t('survey.accessName')}>{t(`survey.access.${wave.access}`)}</Fact>
        {wave.manner === 'room' && <Fact name={t('survey.mannerName')}>{t('survey.inRoom')}</Fact>}
        {reminders && <Fact name={t('survey.reminders')}>{t('survey.remindBefore', { days: reminders })}</Fact>}
        {wave.closedEarly && wave.closedOn && (
          <Fact name={t('survey.closedEarly', { day: shortDay(wave.closedOn, speech) })}>
            <BodyLong className="break">{wave.closedEarly}</BodyLong>
          </Fact>
        )}
        {wave.context && (
          <Fact name={t('survey.context')}>
            <BodyLong className="break">{wave.context}</BodyLong>
          </Fact>
        )}
      </dl>
    </Section>
  );
}
