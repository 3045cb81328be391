import { Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { WorkItemSummary, WorkList } from '../api/types';
import { useWide } from '../page/useWide';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';
import { DueTag } from './DueTag';
import { Who } from './Who';
import { WorkLink } from './WorkLink';

interface WorkRowsProps {
  items: WorkItemSummary[];
  list: WorkList;
  /** In the case's own page its name and phase go without saying. */
  inCase?: boolean;
}

function When({ item, list }: { item: WorkItemSummary; list: WorkList }) {
  const speech = useSpeech();
  if (list !== 'done') return <DueTag item={item} />;
  return item.completedAt ? moment(item.completedAt, speech) : null;
}

/** Tasks as a table; on a phone as a list. */
export function WorkRows({ items, list, inCase = false }: WorkRowsProps) {
  const { t } = useTranslation();
  const wide = useWide();
  const who = list === 'done' ? 'work.column.outcome' : list === 'mine' ? 'work.column.role' : 'work.column.who';
  if (!wide) {
    return (
      <ul className="work-list">
        {items.map((item) => (
          <li key={item.id} className="work-list__item">
            <WorkLink item={item} inCase={inCase} />
            <div className="work-list__facts">
              <When item={item} list={list} />
              <Who item={item} list={list} />
            </div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table size="medium" className={inCase ? 'work-table work-table--case' : 'work-table work-table--work'}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('work.column.task')}</Table.HeaderCell>
          {!inCase && <Table.HeaderCell scope="col">{t('work.column.phase')}</Table.HeaderCell>}
          <Table.HeaderCell scope="col">{t(who)}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t(list === 'done' ? 'work.column.done' : 'work.column.due')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {items.map((item) => (
          <Table.Row key={item.id}>
            <Table.DataCell>
              <WorkLink item={item} inCase={inCase} />
            </Table.DataCell>
            {!inCase && <Table.DataCell>{item.phase?.name}</Table.DataCell>}
            <Table.DataCell>
              <Who item={item} list={list} />
            </Table.DataCell>
            <Table.DataCell>
              <When item={item} list={list} />
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
