import { BodyLong, Select, Switch } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, PersonChoice } from '../api/types';
import { useProgrammes } from '../programme/useProgrammes';
import { useToday } from '../session/useSession';
import { DayField } from './DayField';
import { isComplete } from './personChoice';
import { PersonChooser } from './PersonChooser';
import { RoleDialog } from './RoleDialog';
import type { EndCaseRole, EndRole } from './useRoleChanges';

interface EndRoleDialogProps {
  end: EndRole | EndCaseRole;
  /** In a case the one who takes over can be named at once. */
  inCase: boolean;
  holdingId: Id;
  name: string;
  roleName: string;
  onClose: () => void;
}

/** Open work follows the role; history stays with the person. */
export function EndRoleDialog({ end, inCase, holdingId, name, roleName, onClose }: EndRoleDialogProps) {
  const { t } = useTranslation();
  const reasons = useProgrammes().flatMap((programme) => programme.reasons.roleEnded ?? []);
  const [on, setOn] = useState(useToday());
  const [reason, setReason] = useState('');
  const [known, setKnown] = useState(false);
  const [successor, setSuccessor] = useState<PersonChoice>({});
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (!on || !reason || (known && !isComplete(successor))) return;
    end.mutate({ holdingId, on, reason, successor: known ? successor : undefined }, { onSuccess: onClose });
  };
  return (
    <RoleDialog
      heading={t('people.endTitle', { name, role: roleName })}
      submit={t('people.end')}
      pending={end.isPending}
      error={end.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyLong>{t('people.endText')}</BodyLong>
      <DayField
        label={t('people.lastDay')}
        day={on}
        onDay={setOn}
        error={asked && !on ? t('people.dayMissing') : undefined}
      />
      <Select
        label={t('people.reason')}
        value={reason}
        error={asked && !reason ? t('people.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      >
        <option value="">{t('form.choose')}</option>
        {reasons.map(({ id, name: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
      {inCase && (
        <Switch checked={known} onChange={(event) => setKnown(event.target.checked)}>
          {t('people.successorKnown')}
        </Switch>
      )}
      {known && (
        <PersonChooser label={t('people.successor')} choice={successor} onChoice={setSuccessor} showErrors={asked} />
      )}
    </RoleDialog>
  );
}
