import { Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RevisionSummary } from '../api/models';
import { useWide } from '../page/useWide';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { StateTag } from './StateTag';

/** Every version there has been, newest first. */
export function RevisionRows({ revisions }: { revisions: RevisionSummary[] }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const wide = useWide();
  const newest = revisions.toSorted((one, other) => other.number - one.number);
  const when = ({ publishedAt, changedAt }: RevisionSummary) => shortDay(publishedAt ?? changedAt, speech);
  const link = ({ id, number, title }: RevisionSummary) => (
    <Link to={`/models/revisions/${id}`}>
      {number}. {title}
    </Link>
  );
  if (!wide) {
    return (
      <ul className="model-list">
        {newest.map((revision) => (
          <li key={revision.id} className="model-list__item">
            {link(revision)}
            <span className="tags">
              <StateTag state={revision.state} /> {t('models.cases', { count: revision.cases })}
            </span>
            <span className="muted">{revision.reason}</span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table size="small" className="model-table">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('models.column.version')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.column.state')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" align="right">
            {t('models.column.cases')}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.column.changed')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.column.why')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {newest.map((revision) => (
          <Table.Row key={revision.id}>
            <Table.HeaderCell scope="row">{link(revision)}</Table.HeaderCell>
            <Table.DataCell>
              <StateTag state={revision.state} />
            </Table.DataCell>
            <Table.DataCell align="right">{revision.cases}</Table.DataCell>
            <Table.DataCell className="nowrap">{when(revision)}</Table.DataCell>
            <Table.DataCell>{revision.reason}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
