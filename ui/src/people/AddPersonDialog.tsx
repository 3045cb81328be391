import { TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isComplete } from './personChoice';
import { RoleDialog } from './RoleDialog';
import { useRoleChanges } from './useRoleChanges';

export function AddPersonDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { addPerson } = useRoleChanges();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (!isComplete({ name, email })) return;
    addPerson.mutate(
      { name: name.trim(), email: email.trim(), organisation: organisation.trim() },
      { onSuccess: ({ id }) => void navigate(`/people/${id}`) },
    );
  };
  const wrongEmail = !isComplete({ name: 'x', email });
  return (
    <RoleDialog
      heading={t('people.add')}
      submit={t('people.addButton')}
      pending={addPerson.isPending}
      error={addPerson.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('people.name')}
        value={name}
        maxLength={200}
        autoComplete="off"
        error={asked && !name.trim() ? t('people.nameMissing') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t('people.email')}
        description={t('people.emailHelp')}
        type="email"
        value={email}
        maxLength={200}
        autoComplete="off"
        error={asked && wrongEmail ? t('people.emailMissing') : undefined}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        label={t('people.organisation')}
        value={organisation}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setOrganisation(event.target.value)}
      />
    </RoleDialog>
  );
}
