import { BodyShort, InfoCard, InlineMessage } from '@navikt/ds-react';
import { InformationSquareIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '../api/types';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';

/** Why this task cannot be answered now, or how it ended. */
export function TaskState({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  if (item.state === 'cancelled') return <InlineMessage status="info">{t('task.cancelled')}</InlineMessage>;
  if (item.state === 'done') {
    const at = item.completedAt ? moment(item.completedAt, speech) : '';
    return <InlineMessage status="success">{t('task.done', { at, outcome: item.outcome ?? '' }).trim()}</InlineMessage>;
  }
  // That somebody else has taken it stands in the bar where it can be released.
  if (!item.cannot || (item.claimedBy && item.may.release)) return null;
  return (
    <InfoCard data-color="info">
      <InfoCard.Message icon={<InformationSquareIcon aria-hidden />}>
        <BodyShort>{item.cannot}</BodyShort>
      </InfoCard.Message>
    </InfoCard>
  );
}
