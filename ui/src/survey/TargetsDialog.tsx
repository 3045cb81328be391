import { BodyLong, ErrorMessage, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import type { Wave } from '../api/surveys';
import { RoleDialog } from '../people/RoleDialog';
import { asNumber } from './asNumber';
import { useWaveChanges } from './useSurveyChanges';

const MOST = 10_000;

/**
 * How many are asked in each group. Groups that are shown as one because they are small are set one by one, and their
 * present numbers are not told: an empty field leaves its number as it is.
 */
export function TargetsDialog({ wave, onClose }: { wave: Wave; onClose: () => void }) {
  const { t } = useTranslation();
  const { invite } = useWaveChanges(wave.id);
  const fields = wave.response.groups.flatMap(({ respondents, name, invited }) => {
    const names = name.split(', ');
    return respondents.map((id, at) => ({
      id,
      name: respondents.length > 1 ? (names[at] ?? id) : name,
      now: respondents.length > 1 ? null : invited,
    }));
  });
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState(false);
  const wrong = (id: string) => Boolean(typed[id]) && asNumber(typed[id]!, 0, MOST) === null;
  const given = fields.filter(({ id }) => typed[id]);
  const submit = () => {
    setAsked(true);
    if (given.length === 0 || given.some(({ id }) => wrong(id))) return;
    const targets = Object.fromEntries(given.map(({ id }) => [id, asNumber(typed[id]!, 0, MOST)!]));
    invite.mutate(targets, { onSuccess: onClose });
  };
  const said = invite.error instanceof Problem ? invite.error.fields : [];
  return (
    <RoleDialog
      heading={t('survey.targets.title', { name: wave.case.name })}
      submit={t('survey.targets.submit')}
      pending={invite.isPending}
      error={said.some(({ path }) => fields.some(({ id }) => id === path)) ? null : invite.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyLong>{t('survey.targets.text')}</BodyLong>
      {asked && given.length === 0 && <ErrorMessage role="alert">{t('survey.targets.missing')}</ErrorMessage>}
      {fields.map(({ id, name, now }) => (
        <TextField
          key={id}
          label={name}
          description={now === null ? undefined : t('survey.targets.now', { count: now })}
          inputMode="numeric"
          htmlSize={8}
          value={typed[id] ?? ''}
          error={asked && wrong(id) ? t('survey.targets.wrong') : said.find(({ path }) => path === id)?.message}
          onChange={(event) => setTyped({ ...typed, [id]: event.target.value })}
        />
      ))}
    </RoleDialog>
  );
}
