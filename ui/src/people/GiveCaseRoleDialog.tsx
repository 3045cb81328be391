import { Radio, RadioGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, Participant, PersonChoice } from '../api/types';
import { useToday } from '../session/useSession';
import { DayField } from './DayField';
import { isComplete } from './personChoice';
import { PersonChooser } from './PersonChooser';
import { RoleDialog } from './RoleDialog';
import { useCaseRoleChanges } from './useRoleChanges';

interface GiveCaseRoleDialogProps {
  caseId: Id;
  participant: Participant;
  onClose: () => void;
}

export function GiveCaseRoleDialog({ caseId, participant, onClose }: GiveCaseRoleDialogProps) {
  const { t } = useTranslation();
  const { give } = useCaseRoleChanges(caseId);
  const [choice, setChoice] = useState<PersonChoice>({});
  const [from, setFrom] = useState(useToday());
  const [elected, setElected] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (!from || !isComplete(choice)) return;
    give.mutate(
      { role: participant.role, who: choice, from, elected: elected ? elected === 'elected' : undefined },
      { onSuccess: onClose },
    );
  };
  return (
    <RoleDialog
      heading={t('people.giveTitle', { role: participant.roleName })}
      submit={t('people.give')}
      pending={give.isPending}
      error={give.error}
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
