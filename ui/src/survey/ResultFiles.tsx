import { HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from './DownloadButton';
import { fileName } from './fileName';

interface ResultFilesProps {
  /** What they are the results of. */
  of: string;
  /** The same in words, for the names of the files. */
  about: string[];
  query?: Record<string, string>;
  byUnit?: boolean;
}

/** Released figures to lay on the table and to compute with. */
export function ResultFiles({ of, about, query, byUnit = false }: ResultFilesProps) {
  const { t } = useTranslation();
  const file = (ending: string) => fileName(ending, t('survey.fileOfResults'), ...about);
  return (
    <HStack gap="space-8" className="no-print">
      <DownloadButton
        path={`${of}/${byUnit ? 'units' : 'results'}.pdf`}
        query={query}
        name={fileName('pdf', t(byUnit ? 'survey.fileOfUnits' : 'survey.fileOfResults'), ...about)}
      >
        PDF
      </DownloadButton>
      <DownloadButton path={`${of}/results.csv`} query={query} name={file('csv')}>
        CSV
      </DownloadButton>
      <DownloadButton path={`${of}/results.xlsx`} query={query} name={file('xlsx')}>
        Excel
      </DownloadButton>
    </HStack>
  );
}
