import { BodyShort, Button, Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TimelineEntry } from '../api/types';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';
import { useTimeline } from './useCases';

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const who = [entry.who?.name, entry.roleName].filter(Boolean).join(', ');
  return (
    <li className={`timeline__entry timeline__entry--${entry.kind}`}>
      <BodyShort weight="semibold">
        {entry.workItem ? <Link to={`/work/${entry.workItem}`}>{entry.what}</Link> : entry.what}
      </BodyShort>
      {entry.detail && <BodyShort size="small">{entry.detail}</BodyShort>}
      <Detail className="muted">{[moment(entry.at, speech), who || t('timeline.itself')].join(' · ')}</Detail>
    </li>
  );
}

export function TimelineEntries({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

/** All that happened in the case, and who did it, newest first. */
export function CaseTimeline({ id }: { id: string }) {
  const { t } = useTranslation();
  const timeline = useTimeline(id);
  return (
    <Loaded query={timeline}>
      {(entries) =>
        entries.length === 0 ? (
          <EmptyState title={t('timeline.empty')}>{t('timeline.emptyText')}</EmptyState>
        ) : (
          <>
            <TimelineEntries entries={entries} />
            {timeline.hasNextPage && (
              <Button
                size="small"
                variant="secondary"
                className="show-more"
                loading={timeline.isFetchingNextPage}
                onClick={() => void timeline.fetchNextPage()}
              >
                {t('page.more')}
              </Button>
            )}
          </>
        )
      }
    </Loaded>
  );
}
