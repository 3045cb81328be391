import { useTranslation } from 'react-i18next';
import { Page } from '../page/Page';
import { MatrixSection } from './MatrixSection';

export function MatrixPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('nav.milestones')} lead={t('matrix.lead')}>
      <MatrixSection />
    </Page>
  );
}
