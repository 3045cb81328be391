import { Button, HStack, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';

/** Text found on this device that never reached the server. */
export function RecoveredNotice({ at, onDiscard }: { at: string; onDiscard: () => void }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (
    <HStack gap="space-12" align="center" role="status">
      <InlineMessage status="info">{t('draft.recovered', { at: moment(at, speech) })}</InlineMessage>
      <Button size="small" variant="tertiary" onClick={onDiscard}>
        {t('draft.discard')}
      </Button>
    </HStack>
  );
}
