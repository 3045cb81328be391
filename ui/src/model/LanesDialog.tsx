import { BodyLong, Checkbox, CheckboxGroup, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Named, Programme } from '../api/types';
import { ModelDialog } from './ModelDialog';

/** Bodies and roles of the programme itself: those of one enterprise cannot speak for all. */
export function lanesOfAll(programme: Programme | undefined): Named[] {
  if (!programme) return [];
  const local = new Set(programme.roles.filter((role) => role.local).map(({ id }) => id));
  const bodies = programme.bodies.filter(({ members }) => !members.some((member) => local.has(member)));
  return [...bodies, ...programme.roles.filter((role) => !role.local)].map(({ id, name }) => ({ id, name }));
}

interface LanesDialogProps {
  texts: { heading: string; lead: string; bodies: string; words: string; wordsMissing: string; submit: string };
  choices: Named[];
  /** Ticked from the start. */
  proposed?: string[];
  pending: boolean;
  error: unknown;
  onSend: (bodies: string[], words: string) => void;
  onClose: () => void;
}

/** Turns to bodies and roles with a few words; each gets a task. */
export function LanesDialog({ texts, choices, proposed = [], pending, error, onSend, onClose }: LanesDialogProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(proposed);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (chosen.length > 0 && words.trim()) onSend(chosen, words.trim());
  };
  return (
    <ModelDialog
      heading={texts.heading}
      submit={texts.submit}
      pending={pending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyLong>{texts.lead}</BodyLong>
      <CheckboxGroup
        size="small"
        legend={texts.bodies}
        value={chosen}
        error={asked && chosen.length === 0 ? t('models.hearing.bodiesMissing') : undefined}
        onChange={setChosen}
      >
        {choices.map(({ id, name }) => (
          <Checkbox key={id} value={id}>
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Textarea
        label={texts.words}
        value={words}
        error={asked && !words.trim() ? texts.wordsMissing : undefined}
        onChange={(event) => setWords(event.target.value)}
      />
    </ModelDialog>
  );
}
