import { BodyLong, BodyShort, Detail, HStack, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SurveyRound, SurveyRounds } from '../api/surveys';
import { StartMenu, useStarts, type Start } from '../gathering/StartMenu';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { ROUND } from './round';
import { RoundActions } from './RoundActions';
import { useFigures } from './useFigures';
import { useRounds } from './useSurveys';

function Went({ round }: { round: SurveyRound }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { whole } = useFigures();
  const went = [t('survey.rounds.round.enterprises', { count: round.began })];
  if (round.kind === null) {
    if (round.began > 0) went.push(t('survey.rounds.round.whole', { whole: round.whole, began: round.began }));
  } else if (round.invited > 0) {
    const figures = { answered: whole(round.answered), invited: whole(round.invited) };
    went.push(t('survey.rounds.round.answered', figures));
  } else if (round.began > 0) {
    went.push(t('survey.rounds.round.soon'));
  }
  if (round.leftOut > 0) went.push(t('survey.rounds.round.leftOut', { count: round.leftOut }));
  return (
    <>
      <strong>{t('survey.rounds.round.began', { day: shortDay(round.startedOn, speech) })}</strong>
      {`: ${went.join(', ')}`}
    </>
  );
}

function Planned({ series }: { series: SurveyRounds }) {
  const { t } = useTranslation();
  if (series.starts === null) return t('survey.rounds.starts.null');
  const whom = [series.industry, series.region].filter(Boolean);
  return [
    t(`survey.rounds.starts.${series.starts}`),
    whom.length > 0 ? whom.join(', ') : t('survey.rounds.everybody'),
    t(`survey.rounds.repeat.${series.repeat ?? 'once'}`),
  ].join(' · ');
}

function Standing({ series }: { series: SurveyRounds }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  // With a task open nothing begins until it is done.
  if (series.nextOn && !series.task) {
    return (
      <Tag size="small" variant="moderate" data-color="info">
        {t('survey.rounds.next', { day: shortDay(series.nextOn, speech) })}
      </Tag>
    );
  }
  if (series.open) return null;
  return (
    <Tag size="small" variant="outline" data-color="neutral">
      {t('survey.rounds.ended')}
    </Tag>
  );
}

function LeftOut({ left }: { left: SurveyRounds['leftOut'] }) {
  const { t } = useTranslation();
  if (left.length === 0) return null;
  return (
    <details>
      <summary>{t('survey.rounds.left')}</summary>
      <ul>
        {left.map(({ case: { id, name }, why }) => (
          <li key={id}>
            <Link to={`/cases/${id}`}>{name}</Link> {t(`survey.rounds.why.${why}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Series({ series }: { series: SurveyRounds }) {
  const { t } = useTranslation();
  const [newest, ...earlier] = series.rounds;
  return (
    <VStack as="li" gap="space-4" className="work-list__item">
      <HStack gap="space-8" justify="space-between">
        <BodyShort weight="semibold">{series.title}</BodyShort>
        <Standing series={series} />
      </HStack>
      <Detail className="muted">
        <Planned series={series} />
      </Detail>
      {series.task && (
        <BodyShort size="small">
          <Link to={`/work/${series.task.id}`}>{t('survey.rounds.waits', { task: series.task.title })}</Link>
        </BodyShort>
      )}
      {newest && (
        <BodyShort size="small">
          <Went round={newest} />
        </BodyShort>
      )}
      <RoundActions series={series} />
      <LeftOut left={series.leftOut} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('survey.rounds.earlier')}</summary>
          <ul>
            {earlier.map((round) => (
              <li key={round.id}>
                <Went round={round} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </VStack>
  );
}

function Calendar({ series }: { series: SurveyRounds[] }) {
  const { t } = useTranslation();
  if (series.length === 0) return <BodyShort>{t('survey.rounds.none')}</BodyShort>;
  return (
    <ul className="work-list">
      {series.map((one) => (
        <Series key={one.id} series={one} />
      ))}
    </ul>
  );
}

function OwnRounds({ starts }: { starts: Start[] }) {
  const { t } = useTranslation();
  const rounds = useRounds();
  return (
    <Section title={t('survey.rounds.title')} beside={<StartMenu starts={starts} label={t('survey.rounds.begin')} />}>
      <BodyLong className="muted">{t('survey.rounds.lead')}</BodyLong>
      <Loaded query={rounds} rows={2}>
        {(series) => <Calendar series={series} />}
      </Loaded>
    </Section>
  );
}

/** The calendar of pulses and surveys in many enterprises, for those who may begin one. */
export function Rounds() {
  const starts = useStarts((process) => process === ROUND);
  return starts.length > 0 ? <OwnRounds starts={starts} /> : null;
}
