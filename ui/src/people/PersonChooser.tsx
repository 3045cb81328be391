import { TextField, ToggleGroup, UNSAFE_Combobox as Combobox, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonChoice } from '../api/types';
import { useMay } from '../session/useSession';
import { isComplete } from './personChoice';
import { usePeople } from './usePeople';

interface PersonChooserProps {
  label: string;
  choice: PersonChoice;
  onChoice: (choice: PersonChoice) => void;
  showErrors: boolean;
  /** Somebody not here yet, by name and e-mail. */
  mayBeNew?: boolean;
}

function KnownPerson({ label, choice, onChoice, showErrors }: PersonChooserProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const people = usePeople({ q: typed });
  const found = (people.data ?? []).map(({ id, name, organisation }) => ({
    value: id,
    label: organisation ? `${name}, ${organisation}` : name,
  }));
  const [chosen, setChosen] = useState<{ value: string; label: string }[]>([]);
  return (
    <Combobox
      label={label}
      description={t('people.chooseHelp')}
      options={found}
      filteredOptions={found}
      selectedOptions={chosen}
      value={typed}
      onChange={setTyped}
      onToggleSelected={(value, selected) => {
        setChosen(selected ? found.filter((option) => option.value === value) : []);
        onChoice(selected ? { personId: value } : {});
      }}
      error={showErrors && !isComplete(choice) ? t('people.choosePerson') : undefined}
    />
  );
}

function NewPerson({ choice, onChoice, showErrors }: PersonChooserProps) {
  const { t } = useTranslation();
  return (
    <VStack gap="space-16">
      <TextField
        label={t('people.name')}
        value={choice.name ?? ''}
        maxLength={200}
        autoComplete="off"
        error={showErrors && !choice.name?.trim() ? t('people.nameMissing') : undefined}
        onChange={(event) => onChoice({ ...choice, name: event.target.value })}
      />
      <TextField
        label={t('people.email')}
        type="email"
        value={choice.email ?? ''}
        maxLength={200}
        autoComplete="off"
        error={showErrors && !isComplete({ name: 'x', email: choice.email }) ? t('people.emailMissing') : undefined}
        onChange={(event) => onChoice({ ...choice, email: event.target.value })}
      />
    </VStack>
  );
}

/** Somebody who is here already, or somebody new by name and e-mail. */
export function PersonChooser(props: PersonChooserProps) {
  const { t } = useTranslation();
  const maySeek = useMay('see-people') || undefined;
  const [kind, setKind] = useState<'known' | 'new'>(maySeek ? 'known' : 'new');
  const choose = (next: string) => {
    setKind(next === 'known' ? 'known' : 'new');
    props.onChoice({});
  };
  return (
    <VStack gap="space-16">
      {maySeek && props.mayBeNew !== false && (
        <ToggleGroup size="small" value={kind} onChange={choose} aria-label={t('people.knownOrNew')}>
          <ToggleGroup.Item value="known">{t('people.known')}</ToggleGroup.Item>
          <ToggleGroup.Item value="new">{t('people.new')}</ToggleGroup.Item>
        </ToggleGroup>
      )}
      {kind === 'known' ? <KnownPerson {...props} /> : <NewPerson {...props} />}
    </VStack>
  );
}
