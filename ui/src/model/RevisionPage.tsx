import '../i18n/models';
import './model.css';
import './edit.css';
import './revision.css';
import { HStack, Tabs } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { RevisionDetail } from '../api/models';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { CheckTab } from './CheckTab';
import { CompareTab } from './CompareTab';
import { FilesTab } from './FilesTab';
import { OverviewTab } from './OverviewTab';
import { ReviewTab } from './ReviewTab';
import { RollOutTab } from './RollOutTab';
import { StateTag } from './StateTag';
import { TryTab } from './TryTab';
import { useRevision } from './useModels';

const tabs = ['overview', 'files', 'check', 'compare', 'try', 'review', 'rollOut'] as const;
type Tab = (typeof tabs)[number];

function TabContent({ tab, revision }: { tab: Tab; revision: RevisionDetail }) {
  switch (tab) {
    case 'overview':
      return <OverviewTab revision={revision} />;
    case 'files':
      return <FilesTab revision={revision} />;
    case 'check':
      return <CheckTab revision={revision} />;
    case 'compare':
      return <CompareTab revision={revision} />;
    case 'try':
      return <TryTab revision={revision} />;
    case 'review':
      return <ReviewTab revision={revision} />;
    case 'rollOut':
      return <RollOutTab revision={revision} />;
  }
}

function Revision({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((name) => name === search.get('tab')) ?? 'overview';
  const show = (next: string) => setSearch(next === 'overview' ? {} : { tab: next });
  const { errors, warnings } = revision.findings;
  const label = (name: Tab) =>
    name === 'check' && errors + warnings > 0
      ? t('models.tab.checkCount', { count: errors + warnings })
      : t(`models.tab.${name}`);
  return (
    <Page
      title={revision.title}
      above={
        <span className="crumbs">
          <Link to={`/models?programme=${revision.programme}`}>{t('nav.models')}</Link>
        </span>
      }
      lead={
        <HStack gap="space-12" align="center">
          <StateTag state={revision.state} />
          <span className="muted">
            {[
              t('models.changeNumber', { number: revision.number }),
              revision.author ? t('models.by', { name: revision.author.name }) : t('models.folder'),
            ].join(' · ')}
          </span>
        </HStack>
      }
    >
      <Tabs value={tab} onChange={show}>
        <Tabs.List>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name} label={label(name)} />
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className="tab-panel">
          <TabContent tab={tab} revision={revision} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

/** One change of the models, from draft to in use. */
export function RevisionPage() {
  const { id = '' } = useParams();
  const revision = useRevision(id);
  return (
    <Loaded query={revision} screen>
      {(found) => <Revision key={found.id} revision={found} />}
    </Loaded>
  );
}
