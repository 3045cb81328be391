import { BodyShort, Checkbox, ErrorMessage, Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { OtherTask } from '../api/types';
import { useWide } from '../page/useWide';
import { domIdOf, nameOf, valueIn, written, type EachField } from './alike';
import { AlikeField } from './AlikeField';
import type { AlikeTasks } from './useAlike';

interface RowProps {
  alike: AlikeTasks;
  task: OtherTask;
  onGone: () => void;
}

function Enterprise({ alike, task, onGone }: RowProps) {
  const { t } = useTranslation();
  const chosen = alike.rows[task.id]?.chosen ?? false;
  const problems = alike.problems.filter((one) => one.task.id === task.id && !one.field);
  const domId = domIdOf(task.id);
  return (
    <div data-field={domId} className="alike__enterprise">
      <Checkbox
        size="small"
        checked={chosen}
        error={problems.length > 0}
        aria-describedby={`${domId}-about`}
        onChange={(event) => {
          alike.choose([task], event.target.checked);
          if (alike.gone.includes(task)) onGone();
        }}
      >
        {nameOf(task)}
      </Checkbox>
      <div id={`${domId}-about`}>
        <BodyShort size="small" className="muted">
          {[task.case.industryName, task.regionName].filter(Boolean).join(', ')}
        </BodyShort>
        {task.draft && <BodyShort size="small">{t('alike.draft')}</BodyShort>}
        {problems.map(({ message }) => (
          <ErrorMessage key={message} size="small" showIcon>
            {message}
          </ErrorMessage>
        ))}
      </div>
    </div>
  );
}

function Asked({ alike, task, field, inTable }: Omit<RowProps, 'onGone'> & { field: EachField; inTable: boolean }) {
  const { t } = useTranslation();
  const value = valueIn(alike.rows, task, field.key);
  const label = t('alike.fieldOf', { field: field.label, name: nameOf(task) });
  if (!alike.rows[task.id]?.chosen) {
    const words = field.options.find((option) => option.value === value)?.label ?? written(field, value);
    return inTable && words ? <span className="muted">{words}</span> : null;
  }
  const problem = alike.problems.find((one) => one.task.id === task.id && one.field?.key === field.key);
  return (
    <AlikeField
      field={field}
      domId={domIdOf(task.id, field.key)}
      label={
        inTable ? (
          label
        ) : (
          <>
            <span aria-hidden>{field.label}</span>
            <span className="aksel-sr-only">{label}</span>
          </>
        )
      }
      hideLabel={inTable}
      value={value}
      error={problem?.message}
      onChange={(next) => alike.write(task, field.key, next)}
    />
  );
}

interface RowsProps {
  alike: AlikeTasks;
  shown: OtherTask[];
  /** The row that had the focus leaves, for it was done meanwhile. */
  onGone: () => void;
}

/** A row for each enterprise with what is its own; on a phone a list. */
export function AlikeRows({ alike, shown, onGone }: RowsProps) {
  const { t } = useTranslation();
  const wide = useWide();
  const asked = alike.fields.filter(({ required }) => required);
  if (!wide) {
    return (
      <ul className="work-list">
        {shown.map((task) => (
          <li key={task.id} className="work-list__item">
            <Enterprise alike={alike} task={task} onGone={onGone} />
            {alike.rows[task.id]?.chosen && (
              <div className="alike__own">
                {asked.map((field) => (
                  <Asked key={field.key} alike={alike} task={task} field={field} inTable={false} />
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="alike__table">
      <Table size="small">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('alike.enterprise')}</Table.HeaderCell>
            {asked.map((field) => (
              <Table.HeaderCell key={field.key} scope="col">
                {field.label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {shown.map((task) => (
            <Table.Row key={task.id}>
              <Table.HeaderCell scope="row">
                <Enterprise alike={alike} task={task} onGone={onGone} />
              </Table.HeaderCell>
              {asked.map((field) => (
                <Table.DataCell key={field.key}>
                  <Asked alike={alike} task={task} field={field} inTable />
                </Table.DataCell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
