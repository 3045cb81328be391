import { Detail, Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LibraryFile } from '../api/models';
import { useWide } from '../page/useWide';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { addressOf } from './address';

const nameIn = (one: { name: string } | string | null) => (typeof one === 'string' ? one : one?.name);

function LastChange({ file }: { file: LibraryFile }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { lastChange } = file;
  if (!lastChange) return <>{t('models.folder')}</>;
  const { revision, on, by, reason } = lastChange;
  return (
    <>
      <span>{t('models.changedIn', { number: revision.number, day: shortDay(on.slice(0, 10), speech) })}</span>
      <Detail as="div" className="muted">
        {[nameIn(by), reason].filter(Boolean).join(': ')}
      </Detail>
    </>
  );
}

interface FileRowsProps {
  programme: string;
  files: LibraryFile[];
  /** Only what runs has cases. */
  running?: boolean;
}

/** Models as a table; on a phone as a list. */
export function FileRows({ programme, files, running = false }: FileRowsProps) {
  const { t } = useTranslation();
  const wide = useWide();
  if (!wide) {
    return (
      <ul className="model-list">
        {files.map((file) => (
          <li key={file.path} className="model-list__item">
            <Link to={addressOf(programme, file)}>{file.name}</Link>
            {running && <span>{t('models.cases', { count: file.cases })}</span>}
            <LastChange file={file} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table size="small" className={running ? 'model-table model-table--running' : 'model-table'}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('models.column.name')}</Table.HeaderCell>
          {running && (
            <>
              <Table.HeaderCell scope="col" align="right">
                {t('models.column.cases')}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col" align="right">
                {t('models.column.forms')}
              </Table.HeaderCell>
            </>
          )}
          <Table.HeaderCell scope="col">{t('models.column.owner')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.column.changed')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {files.map((file) => (
          <Table.Row key={file.path}>
            <Table.HeaderCell scope="row">
              <Link to={addressOf(programme, file)}>{file.name}</Link>
            </Table.HeaderCell>
            {running && (
              <>
                <Table.DataCell align="right">{file.cases}</Table.DataCell>
                <Table.DataCell align="right">{file.forms}</Table.DataCell>
              </>
            )}
            <Table.DataCell>{nameIn(file.owner)}</Table.DataCell>
            <Table.DataCell>
              <LastChange file={file} />
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
