import { ActionMenu, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, Participant } from '../api/types';
import { EndRoleDialog } from '../people/EndRoleDialog';
import { GiveCaseRoleDialog } from '../people/GiveCaseRoleDialog';
import { SubstituteDialog } from '../people/SubstituteDialog';
import { useCaseRoleChanges } from '../people/useRoleChanges';

type Holder = Participant['holders'][number];
type Open = { kind: 'give' } | { kind: 'end' | 'substitute'; holder: Holder };

/** What those who manage a role can do with it. */
export function RoleMenu({ caseId, participant }: { caseId: Id; participant: Participant }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open | null>(null);
  const { end, substitute } = useCaseRoleChanges(caseId);
  const { roleName, holders } = participant;
  const close = () => setOpen(null);
  return (
    <>
      {holders.length === 0 ? (
        <Button size="xsmall" variant="secondary" onClick={() => setOpen({ kind: 'give' })}>
          {t('people.give')}
        </Button>
      ) : (
        <ActionMenu>
          <ActionMenu.Trigger>
            <Button size="xsmall" variant="tertiary" aria-label={t('people.changeRole', { role: roleName })}>
              {t('people.change')}
            </Button>
          </ActionMenu.Trigger>
          <ActionMenu.Content align="end">
            {holders.flatMap((holder) => [
              <ActionMenu.Item key={`end${holder.holdingId}`} onSelect={() => setOpen({ kind: 'end', holder })}>
                {t('people.endFor', { name: holder.person.name })}
              </ActionMenu.Item>,
              <ActionMenu.Item
                key={`substitute${holder.holdingId}`}
                onSelect={() => setOpen({ kind: 'substitute', holder })}
              >
                {t('people.substituteOf', { name: holder.person.name })}
              </ActionMenu.Item>,
            ])}
            <ActionMenu.Item onSelect={() => setOpen({ kind: 'give' })}>{t('people.giveMore')}</ActionMenu.Item>
          </ActionMenu.Content>
        </ActionMenu>
      )}
      {open?.kind === 'give' && <GiveCaseRoleDialog caseId={caseId} participant={participant} onClose={close} />}
      {open?.kind === 'end' && (
        <EndRoleDialog
          end={end}
          inCase
          holdingId={open.holder.holdingId}
          name={open.holder.person.name}
          roleName={roleName}
          onClose={close}
        />
      )}
      {open?.kind === 'substitute' && (
        <SubstituteDialog
          substitute={substitute}
          inCase
          holdingId={open.holder.holdingId}
          name={open.holder.person.name}
          onClose={close}
        />
      )}
    </>
  );
}
