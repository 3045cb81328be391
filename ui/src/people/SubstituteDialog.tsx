import { BodyLong } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, PersonChoice } from '../api/types';
import { useToday } from '../session/useSession';
import { DayField } from './DayField';
import { isComplete } from './personChoice';
import { PersonChooser } from './PersonChooser';
import { RoleDialog } from './RoleDialog';
import type { SubstituteCaseRole, SubstituteRole } from './useRoleChanges';

interface SubstituteDialogProps {
  substitute: SubstituteRole | SubstituteCaseRole;
  inCase: boolean;
  holdingId: Id;
  name: string;
  onClose: () => void;
}

export function SubstituteDialog({ substitute, inCase, holdingId, name, onClose }: SubstituteDialogProps) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<PersonChoice>({});
  const [from, setFrom] = useState(useToday());
  const [until, setUntil] = useState('');
  const [asked, setAsked] = useState(false);
  const wrongOrder = Boolean(from && until && until < from);
  const submit = () => {
    setAsked(true);
    if (!from || !until || wrongOrder || !isComplete(choice)) return;
    substitute.mutate({ holdingId, from, until, who: choice }, { onSuccess: onClose });
  };
  return (
    <RoleDialog
      heading={t('people.substituteTitle', { name })}
      submit={t('people.substitute')}
      pending={substitute.isPending}
      error={substitute.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyLong>{t('people.substituteText', { name })}</BodyLong>
      <PersonChooser
        label={t('people.who')}
        choice={choice}
        onChoice={setChoice}
        showErrors={asked}
        mayBeNew={inCase}
      />
      <DayField
        label={t('people.from')}
        day={from}
        onDay={setFrom}
        error={asked && !from ? t('people.dayMissing') : undefined}
      />
      <DayField
        label={t('people.untilDay')}
        day={until}
        onDay={setUntil}
        error={wrongOrder ? t('people.wrongOrder') : asked && !until ? t('people.dayMissing') : undefined}
      />
    </RoleDialog>
  );
}
