import { Radio, RadioGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, Participant, PersonChoice } from '../api/types';
import { useToday } from '../session/useSession';
import { DayField } from './DayField';
import { isComplete } from './personChoice';
import { PersonChooser } from './PersonChooser';
import { RoleDialog } from './RoleDialog';
import { useRoleChanges } from './useRoleChanges';

interface GiveCaseRoleDialogProps {
  caseId: Id;
  participant: Participant;
  onClose: () => void;
}

export function GiveCaseRoleDialog({ caseId, participant, onClose }: GiveCaseRoleDialogProps) {
  const { t } = useTranslation();
  const { giveInCase } = useRoleChanges();
  const [choice, setChoice] = useState<PersonChoice>({});
  const [from, setFrom] = useState(useToday());
  const [elected, setElected] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (!from || !isComplete(choice)) return;
    giveInCase.mutate(
      { caseId, role: participant.role, from, elected: elected ? elected === 'elected' : undefined, ...choice },
      { onSuccess: onClose },
    );
  };
  return (
    <RoleDialog
      heading={t('people.giveTitle', { role: participant.roleName })}
      submit={t('people.give')}
      pending={giveInCase.isPending}
      error={giveInCase.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonChooser label={t('people.who')} choice={choice} onChoice={setChoice} showErrors={asked} />
      <DayField
        label={t('people.from')}
        day={from}
        onDay={setFrom}
        error={asked && !from ? t('people.dayMissing') : undefined}
      />
      {participant.inLocalGroup && (
        <RadioGroup legend={t('people.how')} value={elected} onChange={setElected}>
          <Radio value="elected">{t('people.elected')}</Radio>
          <Radio value="appointed">{t('people.appointed')}</Radio>
        </RadioGroup>
      )}
    </RoleDialog>
  );
}
