import { BodyLong, FileUpload, HStack, LocalAlert, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LinkButton } from '../page/LinkButton';
import { Page } from '../page/Page';
import { ProblemNotice } from '../page/ProblemNotice';
import { Waiting } from '../page/Waiting';
import { useMe } from '../session/useSession';
import { ImportRows } from './ImportRows';
import { useImport } from './useCaseChanges';

const save = (blob: Blob, name: string) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Enterprises from a file of the register: look first, take the good rows, mend the bad. */
export function ImportPage() {
  const { t } = useTranslation();
  const programme = useMe().programmes[0]?.key ?? '';
  const [file, setFile] = useState<File | null>(null);
  const { preview, take, badRows } = useImport(programme);

  const choose = (chosen: File | undefined) => {
    preview.reset();
    take.reset();
    setFile(chosen ?? null);
    if (chosen) preview.mutate(chosen);
  };
  const found = preview.data;
  const error = preview.error ?? take.error ?? badRows.error;
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      above={
        <span className="crumbs">
          <Link to="/cases">{t('nav.cases')}</Link>
        </span>
      }
    >
      <VStack gap="space-24">
        {file ? (
          <FileUpload.Item as="div" file={file} button={{ action: 'delete', onClick: () => choose(undefined) }} />
        ) : (
          <FileUpload.Dropzone
            className="narrow"
            label={t('import.choose')}
            description={t('import.formats')}
            accept=".json,.csv,application/json,text/csv"
            multiple={false}
            onSelect={(files) => choose(files[0]?.file)}
          />
        )}
        {preview.isPending && <Waiting />}
        {error && <ProblemNotice error={error} />}
        {take.data && (
          <LocalAlert status="success" role="status">
            <LocalAlert.Header>
              <LocalAlert.Title>{t('import.done', { count: take.data.imported })}</LocalAlert.Title>
            </LocalAlert.Header>
            <LocalAlert.Content>
              <VStack gap="space-12" align="start">
                <BodyLong>{t('import.doneText', { known: take.data.known, bad: take.data.bad })}</BodyLong>
                <LinkButton to="/cases" size="small" variant="secondary">
                  {t('import.toCases')}
                </LinkButton>
              </VStack>
            </LocalAlert.Content>
          </LocalAlert>
        )}
        {found && file && (
          <>
            {!take.data && (
              <BodyLong className="what-next">
                {t('import.next', { count: found.good, known: found.known, bad: found.bad })}
              </BodyLong>
            )}
            <HStack gap="space-12">
              {!take.data && found.good > 0 && (
                <Button loading={take.isPending} onClick={() => take.mutate(file)}>
                  {t('import.take', { count: found.good })}
                </Button>
              )}
              {found.bad > 0 && (
                <Button
                  variant="secondary"
                  loading={badRows.isPending}
                  onClick={() => badRows.mutate(file, { onSuccess: (blob) => save(blob, t('import.badFile')) })}
                >
                  {t('import.download', { count: found.bad })}
                </Button>
              )}
            </HStack>
            <ImportRows preview={found} />
          </>
        )}
      </VStack>
    </Page>
  );
}
