import { BodyLong, FileUpload } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ModelDialog } from './ModelDialog';
import { useNewProgramme } from './useModelChanges';

/** A programme from a zip file that was downloaded elsewhere. */
export function ImportProgrammeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { take } = useNewProgramme();
  const [file, setFile] = useState<File | null>(null);
  const submit = () => {
    if (!file) return;
    take.mutate(file, {
      onSuccess: ({ id }) => {
        onClose();
        void navigate(`/models/revisions/${id}?tab=files`);
      },
    });
  };
  return (
    <ModelDialog
      heading={t('models.import')}
      submit={t('models.importTake')}
      pending={take.isPending}
      error={take.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <BodyLong>{t('models.importText')}</BodyLong>
      {file ? (
        <FileUpload.Item as="div" file={file} button={{ action: 'delete', onClick: () => setFile(null) }} />
      ) : (
        <FileUpload.Dropzone
          label={t('models.importChoose')}
          description={t('models.importFormats')}
          accept=".zip,application/zip"
          multiple={false}
          onSelect={(files) => {
            take.reset();
            setFile(files[0]?.file ?? null);
          }}
        />
      )}
    </ModelDialog>
  );
}
