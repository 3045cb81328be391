import { Chips } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { useListKeys } from '../work/useListKeys';
import { AttentionList, attentionKinds } from './AttentionList';
import { useAttention } from './usePortfolio';

const keys = ['kind'] as const;

export function AttentionPage() {
  const { t } = useTranslation();
  const attention = useAttention();
  const { filters, setFilter } = useFilters(keys);
  useListKeys();
  return (
    <Page title={t('attention.title')} lead={t('attention.lead')}>
      <Loaded query={attention}>
        {(items) => {
          const of = (kind: string) => items.filter(({ reasons }) => reasons.some((reason) => reason.kind === kind));
          const shown = filters.kind ? of(filters.kind) : items;
          return (
            <>
              <Chips aria-label={t('attention.show')}>
                <Chips.Toggle selected={!filters.kind} onClick={() => setFilter('kind', '')}>
                  {`${t('filter.all')} (${items.length})`}
                </Chips.Toggle>
                {attentionKinds.map((kind) => (
                  <Chips.Toggle key={kind} selected={filters.kind === kind} onClick={() => setFilter('kind', kind)}>
                    {`${t(`attention.${kind}`)} (${of(kind).length})`}
                  </Chips.Toggle>
                ))}
              </Chips>
              {shown.length > 0 ? (
                <AttentionList items={shown} />
              ) : (
                <EmptyState title={t('attention.empty')}>{t('attention.emptyText')}</EmptyState>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
