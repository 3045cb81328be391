import { ChevronDownIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wave } from '../api/surveys';
import { CloseDialog } from './CloseDialog';
import { ExtendDialog } from './ExtendDialog';
import { TargetsDialog } from './TargetsDialog';

type Asking = 'extend' | 'close' | 'targets';

/** For whoever runs the wave, while it is open. */
export function RunActions({ wave }: { wave: Wave }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <ActionMenu>
        <ActionMenu.Trigger>
          <Button size="small" variant="secondary" icon={<ChevronDownIcon aria-hidden />} iconPosition="right">
            {t('survey.change')}
          </Button>
        </ActionMenu.Trigger>
        <ActionMenu.Content align="end">
          <ActionMenu.Item onSelect={() => setAsking('extend')}>{t('survey.extend.menu')}</ActionMenu.Item>
          <ActionMenu.Item onSelect={() => setAsking('targets')}>{t('survey.targets.menu')}</ActionMenu.Item>
          <ActionMenu.Divider />
          <ActionMenu.Item variant="danger" onSelect={() => setAsking('close')}>
            {t('survey.close.menu')}
          </ActionMenu.Item>
        </ActionMenu.Content>
      </ActionMenu>
      {asking === 'extend' && <ExtendDialog wave={wave} onClose={close} />}
      {asking === 'targets' && <TargetsDialog wave={wave} onClose={close} />}
      {asking === 'close' && <CloseDialog wave={wave} onClose={close} />}
    </>
  );
}
