import { HStack, Tabs } from '@navikt/ds-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { CaseDetail } from '../api/types';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { Section } from '../page/Section';
import { Waiting } from '../page/Waiting';
import { CaseActions } from './CaseActions';
import { CaseModels } from './CaseModels';
import { CaseOverview } from './CaseOverview';
import { CaseStateTag } from './CaseStateTag';
import { CaseTimeline } from './CaseTimeline';
import { Facts } from './Facts';
import { PhaseStepper } from './PhaseStepper';
import { useCase } from './useCases';

const CaseSurveys = lazy(async () => ({ default: (await import('../survey/CaseSurveys')).CaseSurveys }));

const tabs = ['overview', 'timeline', 'facts', 'survey', 'course'] as const;
type Tab = (typeof tabs)[number];

function TabContent({ tab, found }: { tab: Tab; found: CaseDetail }) {
  switch (tab) {
    case 'overview':
      return <CaseOverview found={found} />;
    case 'timeline':
      return <CaseTimeline id={found.id} />;
    case 'facts':
      return <Facts id={found.id} />;
    case 'survey':
      return (
        <Suspense fallback={<Waiting rows={2} />}>
          <CaseSurveys id={found.id} />
        </Suspense>
      );
    case 'course':
      return <CaseModels id={found.id} />;
  }
}

function Case({ found }: { found: CaseDetail }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((name) => name === search.get('tab')) ?? 'overview';
  const show = (next: string) => setSearch(next === 'overview' ? {} : { tab: next });
  const facts = [
    found.industryName,
    `${found.countyName}${found.regionName ? ` (${found.regionName})` : ''}`,
    t('case.number', { number: found.number }),
  ];
  return (
    <Page
      title={found.name}
      above={
        <span className="crumbs">
          <Link to="/cases">{t('nav.cases')}</Link>
        </span>
      }
      lead={
        <HStack gap="space-12" align="center">
          <CaseStateTag state={found.state} />
          <span className="muted">{facts.filter(Boolean).join(' · ')}</span>
        </HStack>
      }
      beside={<CaseActions found={found} />}
    >
      <Section title={t('case.course')}>
        <PhaseStepper phases={found.course.phases} />
      </Section>
      <Tabs value={tab} onChange={show}>
        <Tabs.List>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name} label={t(`case.tab.${name}`)} />
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className="tab-panel">
          <TabContent tab={tab} found={found} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

export function CasePage() {
  const { id = '' } = useParams();
  const one = useCase(id);
  return (
    <Loaded query={one} screen>
      {(found) => <Case key={found.id} found={found} />}
    </Loaded>
  );
}
