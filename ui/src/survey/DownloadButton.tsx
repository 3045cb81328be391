import { DownloadIcon } from '@navikt/aksel-icons';
import { Button, VStack } from '@navikt/ds-react';
import { ProblemNotice } from '../page/ProblemNotice';
import { useFile, type WantedFile } from './useSurveyChanges';

interface DownloadButtonProps extends WantedFile {
  children: string;
}

/** Fetches a file; a refusal is said here and not on a page of its own. */
export function DownloadButton({ children, ...wanted }: DownloadButtonProps) {
  const file = useFile();
  return (
    <VStack gap="space-8" align="start" className="no-print">
      <Button
        size="small"
        variant="secondary"
        icon={<DownloadIcon aria-hidden />}
        loading={file.isPending}
        onClick={() => file.mutate(wanted)}
      >
        {children}
      </Button>
      {file.isError && <ProblemNotice error={file.error} />}
    </VStack>
  );
}
