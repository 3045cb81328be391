import { Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '../api/types';
import { ProblemNotice } from '../page/ProblemNotice';
import { useMe } from '../session/useSession';
import { HandOverDialog } from './HandOverDialog';
import { useWorkChanges } from './useWorkChanges';

/** Who has taken the task on, and taking it, giving it back or handing it over. */
export function Holding({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  const [handing, setHanding] = useState(false);
  const { claim, release } = useWorkChanges(item.id);
  const me = useMe();
  const { may, claimedBy } = item;
  if (item.state !== 'open' || (!may.claim && !may.release && !may.handOver && !claimedBy)) return null;
  return (
    <>
      <HStack gap="space-12" align="center" className="holding">
        <span>{claimedBy ? t('task.claimedBy', { name: claimedBy.name }) : t('task.unclaimed')}</span>
        {may.claim && (
          <Button size="small" variant="secondary" loading={claim.isPending} onClick={() => claim.mutate()}>
            {t('task.claim')}
          </Button>
        )}
        {may.release && (
          <Button size="small" variant="secondary" loading={release.isPending} onClick={() => release.mutate()}>
            {t(claimedBy && claimedBy.id !== me.person.id ? 'task.releaseOther' : 'task.release')}
          </Button>
        )}
        {may.handOver && (
          <Button size="small" variant="tertiary" onClick={() => setHanding(true)}>
            {t('task.handOver')}
          </Button>
        )}
      </HStack>
      {(claim.isError || release.isError) && <ProblemNotice error={claim.error ?? release.error} />}
      {handing && <HandOverDialog item={item} onClose={() => setHanding(false)} />}
    </>
  );
}
