import { Button, Tabs } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Counts } from '../api/types';
import { EmptyState } from '../page/EmptyState';
import { LinkButton } from '../page/LinkButton';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { InboxFilters } from './InboxFilters';
import { KeyHelp } from './KeyHelp';
import { useListKeys } from './useListKeys';
import { useCounts, useWorkList } from './useWork';
import { WorkRows } from './WorkRows';

const lists = ['mine', 'bodies', 'waiting', 'done'] as const;
const keys = ['q', 'case', 'phase', 'due'] as const;

type Tab = (typeof lists)[number];

/** The tab asked for; else the first with something to do, so that nobody is met by an empty list. */
const tabOf = (asked: string | null, counts?: Counts): Tab =>
  lists.find((list) => list === asked) ?? (counts?.mine === 0 && counts.bodies > 0 ? 'bodies' : 'mine');

export function InboxPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const counts = useCounts();
  const list = tabOf(search.get('list'), counts.data);
  const { filters, setFilter, clear, active } = useFilters(keys);
  const work = useWorkList(list, filters);
  const { help, setHelp } = useListKeys();

  const show = (next: string) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('list', next);
      return after;
    });
  const count = (name: Tab) => (name === 'done' || !counts.data ? '' : ` (${counts.data[name]})`);
  const overdue = counts.data?.overdue ?? 0;
  return (
    <Page
      title={t('work.title')}
      lead={overdue > 0 ? t('work.overdueLead', { count: overdue }) : undefined}
      beside={<KeyHelp open={help} setOpen={setHelp} />}
    >
      <Tabs value={list} onChange={show}>
        <Tabs.List>
          {lists.map((name) => (
            <Tabs.Tab key={name} value={name} label={t(`work.list.${name}`) + count(name)} />
          ))}
        </Tabs.List>
        <Tabs.Panel value={list} className="tab-panel">
          <InboxFilters filters={filters} setFilter={setFilter} clear={clear} active={active} />
          <Loaded query={work} rows={6}>
            {(items) =>
              items.length > 0 ? (
                <>
                  <WorkRows items={items} list={list} />
                  {work.hasNextPage && (
                    <Button
                      variant="secondary"
                      size="small"
                      className="show-more"
                      loading={work.isFetchingNextPage}
                      onClick={() => void work.fetchNextPage()}
                    >
                      {t('page.more')}
                    </Button>
                  )}
                </>
              ) : active ? (
                <EmptyState
                  title={t('filter.noMatch')}
                  action={
                    <Button size="small" variant="secondary" onClick={clear}>
                      {t('filter.clear')}
                    </Button>
                  }
                >
                  {t('filter.noMatchText')}
                </EmptyState>
              ) : (
                <EmptyState
                  title={t(`work.empty.${list}`)}
                  action={
                    list === 'mine' && (counts.data?.waiting ?? 0) > 0 ? (
                      <LinkButton to="/work?list=waiting" variant="secondary" size="small">
                        {t('work.seeWaiting')}
                      </LinkButton>
                    ) : undefined
                  }
                >
                  {t(`work.emptyText.${list}`)}
                </EmptyState>
              )
            }
          </Loaded>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
