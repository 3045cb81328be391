import { BodyLong, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ModelDialog } from './ModelDialog';
import { useNewRevision } from './useModelChanges';

interface NewRevisionDialogProps {
  programme: string;
  /** Where to go in the new draft. */
  path?: string;
  onClose: () => void;
}

export function NewRevisionDialog({ programme, path, onClose }: NewRevisionDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = useNewRevision(programme);
  const [title, setTitle] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (!title.trim()) return;
    begin.mutate(
      { title: title.trim() },
      {
        onSuccess: ({ id }) =>
          void navigate(
            path
              ? `/models/revisions/${id}/edit?${new URLSearchParams({ path })}`
              : `/models/revisions/${id}?tab=files`,
          ),
      },
    );
  };
  return (
    <ModelDialog
      heading={t('models.newTitle')}
      submit={t('models.newBegin')}
      pending={begin.isPending}
      error={begin.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyLong>{t('models.newText')}</BodyLong>
      <TextField
        label={t('models.newName')}
        description={t('models.newHelp')}
        value={title}
        maxLength={120}
        error={asked && !title.trim() ? t('models.newMissing') : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
    </ModelDialog>
  );
}
