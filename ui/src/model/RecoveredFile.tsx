import { Button, HStack, LocalAlert } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';

interface RecoveredFileProps {
  at: string;
  onTake: () => void;
  onDiscard: () => void;
}

/** Work that stayed on this device because it could not be saved. */
export function RecoveredFile({ at, onTake, onDiscard }: RecoveredFileProps) {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (
    <LocalAlert status="warning" size="small">
      <LocalAlert.Header>
        <LocalAlert.Title>{t('models.edit.recovered', { at: moment(at, speech) })}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <HStack gap="space-8">
          <Button size="small" onClick={onTake}>
            {t('models.edit.recover')}
          </Button>
          <Button size="small" variant="secondary" onClick={onDiscard}>
            {t('models.edit.recoverDiscard')}
          </Button>
        </HStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
