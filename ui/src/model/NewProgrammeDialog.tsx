import { BodyLong, Select, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '../session/useSession';
import { ModelDialog } from './ModelDialog';
import { isProgrammeKey, keyFrom } from './programmeKey';
import { useNewProgramme } from './useModelChanges';

/** A copy of a programme, or the bare template, under a name of its own. */
export function NewProgrammeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { programmes } = useMe();
  const { create } = useNewProgramme();
  const [from, setFrom] = useState('template');
  const [nb, setNb] = useState('');
  const [en, setEn] = useState('');
  const [typedKey, setTypedKey] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const key = typedKey ?? keyFrom(nb);
  const submit = () => {
    setAsked(true);
    if (!nb.trim() || !en.trim() || !isProgrammeKey(key)) return;
    create.mutate(
      { from, key, name: { nb: nb.trim(), en: en.trim() } },
      {
        onSuccess: (made) => {
          onClose();
          void navigate(`/models/revisions/${made.id}?tab=files`);
        },
      },
    );
  };
  const missing = (text: string) => (asked && !text.trim() ? t('models.programmeNameMissing') : undefined);
  return (
    <ModelDialog
      heading={t('models.newProgramme')}
      submit={t('models.programmeMake')}
      pending={create.isPending}
      error={create.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyLong>{t('models.newProgrammeText')}</BodyLong>
      <Select label={t('models.programmeFrom')} value={from} onChange={(event) => setFrom(event.target.value)}>
        <option value="template">{t('models.programmeTemplate')}</option>
        {programmes.map((programme) => (
          <option key={programme.key} value={programme.key}>
            {t('models.programmeCopy', { name: programme.name })}
          </option>
        ))}
      </Select>
      <TextField
        label={t('models.programmeNb')}
        value={nb}
        error={missing(nb)}
        onChange={(event) => setNb(event.target.value)}
      />
      <TextField
        label={t('models.programmeEn')}
        lang="en"
        value={en}
        error={missing(en)}
        onChange={(event) => setEn(event.target.value)}
      />
      <TextField
        label={t('models.programmeKey')}
        description={t('models.programmeKeyHelp')}
        value={key}
        error={asked && !isProgrammeKey(key) ? t('models.programmeKeyMissing') : undefined}
        onChange={(event) => setTypedKey(event.target.value)}
      />
    </ModelDialog>
  );
}
