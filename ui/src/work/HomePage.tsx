import { AttentionSection } from '../portfolio/AttentionSection';
import { MatrixSection } from '../portfolio/MatrixSection';
import { Page } from '../page/Page';
import { useMe } from '../session/useSession';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { AdvisorHome } from './AdvisorHome';
import { homeFor } from './density';
import { InboxPage } from './InboxPage';
import { LocalHome } from './LocalHome';
import { useCounts } from './useWork';

function LeaderHome() {
  const { t } = useTranslation();
  const counts = useCounts();
  return (
    <Page
      title={t('home.leader')}
      lead={counts.data && counts.data.mine > 0 ? t('home.leaderLead', { count: counts.data.mine }) : undefined}
    >
      <AttentionSection most={6} />
      <MatrixSection />
    </Page>
  );
}

/** Who comes decides what they meet first. */
export function HomePage() {
  switch (homeFor(useMe())) {
    case 'local':
      return <LocalHome />;
    case 'advisor':
      return <AdvisorHome />;
    case 'leader':
      return <LeaderHome />;
    case 'models':
      return <Navigate to="/models" replace />;
    case 'surveys':
      return <Navigate to="/surveys" replace />;
    case 'inbox':
      return <InboxPage />;
  }
}
