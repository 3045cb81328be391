import { BodyLong, Heading, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItemSummary } from '../api/types';
import { ProjectStanding } from '../casefile/ProjectStanding';
import { EmptyState } from '../page/EmptyState';
import { LinkButton } from '../page/LinkButton';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { Section } from '../page/Section';
import { DueTag } from './DueTag';
import { usePulsesWaiting } from '../survey/useSurveys';
import { PulseCalls } from './PulseCalls';
import { standingOf } from './standing';
import { useCounts, useWorkList } from './useWork';
import { WorkRows } from './WorkRows';

function MostUrgent({ item }: { item: WorkItemSummary }) {
  const { t } = useTranslation();
  const { signed, of } = standingOf(item.parties);
  return (
    <section className="urgent" aria-labelledby="urgent">
      <VStack gap="space-12" align="start">
        <HStack gap="space-8" align="center">
          <DueTag item={item} />
          {item.case && <span>{item.case.name}</span>}
        </HStack>
        <Heading level="2" size="medium" id="urgent">
          {item.title}
        </Heading>
        {item.subject && <BodyLong>{item.subject}</BodyLong>}
        {of > 1 && signed > 0 && <BodyLong>{t('home.othersSigned', { signed, of })}</BodyLong>}
        <LinkButton to={`/work/${item.id}`}>{t('home.open')}</LinkButton>
      </VStack>
    </section>
  );
}

/** One thing at a time for those who come to do one thing and leave. */
export function LocalHome() {
  const { t } = useTranslation();
  const work = useWorkList('todo');
  const counts = useCounts();
  const pulses = usePulsesWaiting().data ?? [];
  return (
    <Loaded query={work} screen>
      {([first, ...rest]) => (
        <Page
          title={
            first
              ? t('home.toDo', { count: counts.data ? counts.data.mine + counts.data.bodies : rest.length + 1 })
              : t(pulses.length > 0 ? 'home.onlyPulse' : 'home.nothing')
          }
        >
          {first && <MostUrgent item={first} />}
          <PulseCalls pulses={pulses} />
          {!first && pulses.length === 0 && (
            <EmptyState title={t('home.nothingTitle')}>{t('home.nothingText')}</EmptyState>
          )}
          {rest.length > 0 && (
            <Section title={t('home.also')}>
              <WorkRows items={rest.slice(0, 5)} list="todo" />
              {rest.length > 5 && <Link to="/work?list=bodies">{t('home.all')}</Link>}
            </Section>
          )}
          {counts.data && counts.data.waiting > 0 && (
            <BodyLong>
              <Link to="/work?list=waiting">{t('home.waiting', { count: counts.data.waiting })}</Link>
            </BodyLong>
          )}
          <ProjectStanding />
        </Page>
      )}
    </Loaded>
  );
}
