import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import { Detail, Table, Tag, ToggleGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../api/types';
import { useWide } from '../page/useWide';
import { spacedNumber } from './organisationNumber';

type Row = ImportPreview['rows'][number];

const looks = {
  good: { color: 'success', icon: <CheckmarkCircleIcon aria-hidden /> },
  known: { color: 'info', icon: <InformationSquareIcon aria-hidden /> },
  bad: { color: 'danger', icon: <ExclamationmarkTriangleIcon aria-hidden /> },
} as const;

function RowState({ row }: { row: Row }) {
  const { t } = useTranslation();
  const { color, icon } = looks[row.state];
  return (
    <>
      <Tag size="small" variant="moderate" data-color={color} icon={icon}>
        {t(`import.state.${row.state}`)}
      </Tag>
      {row.problems.map((problem) => (
        <Detail key={problem}>{problem}</Detail>
      ))}
    </>
  );
}

const place = (row: Row) => [row.municipality, row.county].filter(Boolean).join(', ');

export function ImportRows({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  const wide = useWide();
  const [shown, setShown] = useState<'all' | Row['state']>(preview.bad > 0 ? 'bad' : 'all');
  const rows = preview.rows.filter(({ state }) => shown === 'all' || state === shown);
  const groups = [
    ['all', preview.rows.length],
    ['bad', preview.bad],
    ['good', preview.good],
    ['known', preview.known],
  ] as const;
  return (
    <section className="stack" aria-label={t('import.rows')}>
      <ToggleGroup
        size="small"
        value={shown}
        onChange={(next) => setShown(next as typeof shown)}
        aria-label={t('import.show')}
      >
        {groups.map(([group, count]) => (
          <ToggleGroup.Item key={group} value={group}>
            {`${t(`import.group.${group}`)} (${count})`}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      {rows.length === 0 && <p className="muted">{t('import.none')}</p>}
      {rows.length > 0 && wide && (
        <Table size="small">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('import.line')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('enterprise.number')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('enrol.name')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('import.place')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('import.stateColumn')}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map((row) => (
              <Table.Row key={row.line}>
                <Table.DataCell>{row.line}</Table.DataCell>
                <Table.DataCell className="nowrap">{spacedNumber(row.number)}</Table.DataCell>
                <Table.DataCell>{row.name}</Table.DataCell>
                <Table.DataCell>{place(row)}</Table.DataCell>
                <Table.DataCell>
                  <RowState row={row} />
                </Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      {rows.length > 0 && !wide && (
        <ul className="work-list">
          {rows.map((row) => (
            <li key={row.line} className="work-list__item">
              <strong>{row.name}</strong>
              <Detail className="muted">
                {t('import.lineNumber', { line: row.line })} · {spacedNumber(row.number)} · {place(row)}
              </Detail>
              <RowState row={row} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
