import '../i18n/survey';
import './survey.css';
import { BodyLong, BodyShort, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Wave } from '../api/surveys';
import { LinkButton } from '../page/LinkButton';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { Section } from '../page/Section';
import { daysBetween } from '../time/calendar';
import { useSpeech } from '../time/useSpeech';
import { dayAndWeek, shortDay } from '../time/words';
import { Answering } from './Answering';
import { ResponseMeter } from './ResponseMeter';
import { RunActions } from './RunActions';
import { StandingTag } from './StandingTag';
import { useWave, useWaveWork } from './useSurveys';
import { useKindName } from './useWaveWords';
import { WaveFacts } from './WaveFacts';
import { needsAnswers, standingOf } from './waves';

/** What the state means, and what happens next. */
function Now({ wave }: { wave: Wave }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const standing = standingOf(wave, speech.today);
  const days = daysBetween(speech.today, wave.closesOn);
  return (
    <section className="what-next" aria-label={t('survey.now')}>
      <VStack gap="space-12" align="start">
        {standing === 'planned' && (
          <BodyLong>{t('survey.nowPlanned', { day: dayAndWeek(wave.opensOn, speech) })}</BodyLong>
        )}
        {standing === 'open' && (
          <BodyLong>
            {t('survey.nowOpen', { day: dayAndWeek(wave.closesOn, speech) })}{' '}
            {days > 0 && t('survey.daysLeft', { count: days })}{' '}
            {needsAnswers(wave, speech.today) && t('survey.remindThem')}
          </BodyLong>
        )}
        {standing === 'closed' && (
          <BodyLong>
            {t('survey.nowClosed', { day: dayAndWeek(wave.closedOn ?? wave.closesOn, speech) })}{' '}
            {t(wave.closedEarly ? 'survey.nowEnded' : 'survey.nowJudged')}{' '}
            {t(wave.may.results ? 'survey.nowClosedRuns' : 'survey.nowClosedOthers')}
          </BodyLong>
        )}
        {standing === 'released' && (
          <BodyLong>{t('survey.nowReleased', { day: dayAndWeek(wave.releasedOn ?? wave.closesOn, speech) })}</BodyLong>
        )}
        <Waiting wave={wave} />
        {wave.may.results && (
          <HStack gap="space-12">
            <LinkButton to={`/surveys/${wave.id}/results`}>{t('survey.seeResults')}</LinkButton>
            {wave.may.compare && (
              <LinkButton to={`/surveys/${wave.id}/comparison`} variant="secondary">
                {t('survey.seeComparison')}
              </LinkButton>
            )}
          </HStack>
        )}
      </VStack>
    </section>
  );
}

/** The work its course waits for: mine is a link. */
function Waiting({ wave }: { wave: Wave }) {
  const { t } = useTranslation();
  const coming = wave.state === 'closed';
  const work = useWaveWork(wave.id, coming).data;
  if (!work) return null;
  if (work.length === 0) return coming && <BodyShort role="status">{t('survey.coming')}</BodyShort>;
  return (
    <div>
      <BodyShort weight="semibold">{t('survey.waitsFor')}</BodyShort>
      <ul className="plain-list">
        {work.map(({ id, title, roles, mine }) => (
          <li key={id}>
            {mine ? <Link to={`/work/${id}`}>{title}</Link> : title}
            <span className="muted"> · {mine ? t('survey.yours', { roles: roles.join(', ') }) : roles.join(', ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ResponseByGroup({ wave }: { wave: Wave }) {
  const { t } = useTranslation();
  const { response } = wave;
  return (
    <Section title={t('survey.response')} boxed>
      <div className="response-all">
        <ResponseMeter {...response} />
      </div>
      {response.groups.length > 1 && (
        <dl className="response-groups">
          {response.groups.map((group) => (
            <div key={group.respondents.join()}>
              <dt>{group.name}</dt>
              <dd>
                <ResponseMeter {...group} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <BodyShort size="small" className="muted">
        {t(
          response.groups.some(({ respondents }) => respondents.length > 1) ? 'survey.joinedGroups' : 'survey.neverWho',
        )}
      </BodyShort>
    </Section>
  );
}

function OneWave({ wave }: { wave: Wave }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const kindName = useKindName();
  const open = wave.state === 'open';
  return (
    <Page
      title={kindName(wave.kind)}
      documentTitle={`${kindName(wave.kind)}, ${wave.case.name}`}
      above={
        <span className="crumbs">
          <Link to="/surveys">{t('survey.title')}</Link>
        </span>
      }
      lead={
        <HStack gap="space-12" align="center">
          <StandingTag standing={standingOf(wave, speech.today)} />
          <Link to={`/cases/${wave.case.id}?tab=survey`}>{wave.case.name}</Link>
          <span className="muted">
            {t('survey.period', { from: shortDay(wave.opensOn, speech), to: shortDay(wave.closesOn, speech) })}
          </span>
        </HStack>
      }
      beside={wave.may.run && <RunActions wave={wave} />}
    >
      <Now wave={wave} />
      <div className="wave">
        <VStack gap="space-24">
          <ResponseByGroup wave={wave} />
          {open && <Answering wave={wave} />}
        </VStack>
        <WaveFacts wave={wave} />
      </div>
    </Page>
  );
}

export function WavePage() {
  const { id = '' } = useParams();
  const wave = useWave(id);
  return (
    <Loaded query={wave} screen>
      {(found) => <OneWave key={found.id} wave={found} />}
    </Loaded>
  );
}
