import { BodyShort, Detail } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { WorkItemSummary } from '../api/types';

export function WorkLink({ item, inCase }: { item: WorkItemSummary; inCase: boolean }) {
  const about = [!inCase && item.case?.name, item.subject].filter(Boolean).join(' · ');
  return (
    <div>
      <BodyShort weight="semibold">
        <Link to={`/work/${item.id}`} data-row>
          {item.title}
        </Link>
      </BodyShort>
      {about && <Detail className="muted">{about}</Detail>}
    </div>
  );
}
