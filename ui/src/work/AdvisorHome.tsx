import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItemSummary } from '../api/types';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { Section } from '../page/Section';
import { weekOf } from '../time/calendar';
import { useToday } from '../session/useSession';
import { useWorkList } from './useWork';
import { weekFrom } from './week';
import { WorkRows } from './WorkRows';

const headings = ['late', 'waitedFor', 'thisWeek', 'later'] as const;

function Waiting() {
  const { t } = useTranslation();
  const waiting = useWorkList('waiting', {}, 10);
  return (
    <Section title={t('home.waitingTitle')}>
      <Loaded query={waiting} rows={2}>
        {(items) =>
          items.length > 0 ? (
            <>
              <WorkRows items={items.slice(0, 5)} list="waiting" />
              {items.length > 5 && <Link to="/work?list=waiting">{t('home.allWaiting')}</Link>}
            </>
          ) : (
            <p className="muted">{t('home.noWaiting')}</p>
          )
        }
      </Loaded>
    </Section>
  );
}

/** The week across enterprises: late, waited for, due this week, and what others owe. */
export function AdvisorHome() {
  const { t } = useTranslation();
  const today = useToday();
  const work = useWorkList('todo', {}, 100);
  return (
    <Page title={t('home.week', { week: weekOf(today) })}>
      <Loaded query={work}>
        {(items: WorkItemSummary[]) => {
          const week = weekFrom(items, today);
          if (items.length === 0) {
            return <EmptyState title={t('home.nothingTitle')}>{t('home.advisorNothing')}</EmptyState>;
          }
          return headings
            .filter((heading) => week[heading].length > 0)
            .map((heading) => (
              <Section key={heading} title={`${t(`home.${heading}`)} (${week[heading].length})`}>
                <WorkRows items={week[heading].slice(0, 10)} list="todo" />
                {week[heading].length > 10 && <Link to="/work?list=bodies">{t('home.all')}</Link>}
              </Section>
            ));
        }}
      </Loaded>
      <Waiting />
    </Page>
  );
}
