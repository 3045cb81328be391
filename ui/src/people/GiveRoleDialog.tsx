import { Select } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Named, Person } from '../api/types';
import { useProgrammes } from '../programme/useProgrammes';
import { useToday } from '../session/useSession';
import { DayField } from './DayField';
import { RoleDialog } from './RoleDialog';
import { placesOf, scopeKinds, scopeOf, type ScopeKind } from './scopes';
import { useRoleChanges } from './useRoleChanges';

interface ChooseProps {
  label: string;
  value: string;
  options: Named[];
  error?: string;
  onChoice: (value: string) => void;
}

function Choose({ label, value, options, error, onChoice }: ChooseProps) {
  const { t } = useTranslation();
  return (
    <Select label={label} value={value} error={error} onChange={(event) => onChoice(event.target.value)}>
      <option value="">{t('form.choose')}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

export function GiveRoleDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation();
  const programme = useProgrammes()[0];
  const { give } = useRoleChanges();
  const [role, setRole] = useState('');
  const [kind, setKind] = useState<ScopeKind>('programme');
  const [place, setPlace] = useState('');
  const [from, setFrom] = useState(useToday());
  const [asked, setAsked] = useState(false);
  const scope = scopeOf(kind, place);
  const submit = () => {
    setAsked(true);
    if (programme && role && scope && from)
      give.mutate({ programme: programme.key, personId: person.id, role, scope, from }, { onSuccess: onClose });
  };
  return (
    <RoleDialog
      heading={t('people.giveTo', { name: person.name })}
      submit={t('people.give')}
      pending={give.isPending}
      error={give.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Choose
        label={t('people.role')}
        value={role}
        options={programme?.roles ?? []}
        error={asked && !role ? t('people.roleMissing') : undefined}
        onChoice={setRole}
      />
      <Select
        label={t('people.scope')}
        value={kind}
        onChange={(event) => {
          setKind(event.target.value as ScopeKind);
          setPlace('');
        }}
      >
        {scopeKinds.map((id) => (
          <option key={id} value={id}>
            {t(`scope.${id}`)}
          </option>
        ))}
      </Select>
      {kind !== 'programme' && (
        <Choose
          label={t(`scope.${kind}`)}
          value={place}
          options={placesOf(kind, programme)}
          error={asked && !place ? t('people.placeMissing') : undefined}
          onChoice={setPlace}
        />
      )}
      <DayField
        label={t('people.from')}
        day={from}
        onDay={setFrom}
        error={asked && !from ? t('people.dayMissing') : undefined}
      />
    </RoleDialog>
  );
}
