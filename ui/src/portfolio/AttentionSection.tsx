import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { AttentionList } from './AttentionList';
import { useAttention } from './usePortfolio';

/** The first of those who need a hand, on the project leader's first screen. */
export function AttentionSection({ most }: { most: number }) {
  const { t } = useTranslation();
  const attention = useAttention();
  return (
    <Section title={t('attention.title')} beside={<Link to="/attention">{t('attention.all')}</Link>}>
      <Loaded query={attention} rows={3}>
        {(items) =>
          items.length > 0 ? (
            <AttentionList items={items.slice(0, most)} />
          ) : (
            <EmptyState title={t('attention.empty')}>{t('attention.emptyText')}</EmptyState>
          )
        }
      </Loaded>
    </Section>
  );
}
