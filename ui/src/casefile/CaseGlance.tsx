import { CheckmarkCircleFillIcon, CircleIcon } from '@navikt/aksel-icons';
import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseGlance as Glance, Id } from '../api/types';
import { Loaded } from '../page/Loaded';
import { useSpeech } from '../time/useSpeech';
import { dayAndWeek, shortDay } from '../time/words';
import { CaseStateTag } from './CaseStateTag';
import { useGlance } from './useCases';

function Shown({ glance }: { glance: Glance }) {
  const inGroup = glance.participants.filter(({ inLocalGroup }) => inLocalGroup);
  const shown = inGroup.length > 0 ? inGroup : glance.participants;
  const { t } = useTranslation();
  const speech = useSpeech();
  const { case: about, phaseName, state, milestones, nextVisitOn } = glance;
  return (
    <VStack gap="space-12" className="glance">
      <VStack gap="space-4" align="start">
        <BodyShort weight="semibold">
          <Link to={`/cases/${about.id}`}>{about.name}</Link>
        </BodyShort>
        <BodyShort size="small" className="muted">
          {about.industryName}, {about.countyName}
        </BodyShort>
        <CaseStateTag state={state} />
      </VStack>
      {phaseName && (
        <BodyShort size="small">
          {t('glance.phase')} <strong>{phaseName}</strong>
        </BodyShort>
      )}
      {nextVisitOn && (
        <BodyShort size="small">{t('glance.nextVisit', { day: dayAndWeek(nextVisitOn, speech) })}</BodyShort>
      )}
      <ul className="milestones" aria-label={t('glance.milestones')}>
        {milestones.map(({ id, name, reachedOn }) => (
          <li key={id}>
            {reachedOn ? <CheckmarkCircleFillIcon aria-hidden className="reached" /> : <CircleIcon aria-hidden />}
            <span>
              {name}
              {reachedOn ? (
                <span className="muted">, {shortDay(reachedOn, speech)}</span>
              ) : (
                <span className="aksel-sr-only"> {t('glance.notReached')}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <ul className="plain-list" aria-label={t('case.participants')}>
        {shown.map(({ role, roleName, holders, vacant }) => (
          <li key={role}>
            <span className="muted">{roleName}:</span>{' '}
            {vacant ? <em>{t('case.vacant')}</em> : holders.map(({ person }) => person.name).join(', ')}
          </li>
        ))}
      </ul>
      <BodyShort size="small">
        <Link to={`/cases/${about.id}/pack`}>{t('pack.link')}</Link>
      </BodyShort>
    </VStack>
  );
}

/** The case beside the task: where it stands, who takes part, when we meet. */
export function CaseGlance({ caseId }: { caseId: Id }) {
  const glance = useGlance(caseId);
  return (
    <Loaded query={glance} rows={2}>
      {(found) => <Shown glance={found} />}
    </Loaded>
  );
}
