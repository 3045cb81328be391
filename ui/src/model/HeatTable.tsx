import { Detail, Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Heat, HeatElement } from '../api/models';
import type { ReadStep } from '../bpmn/reading';
import { useWide } from '../page/useWide';
import { heatWords, tells, trendWords } from './heat';
import { stepName } from './stepWords';

interface HeatTableProps {
  heat: Heat;
  steps: ReadStep[];
  onSelect: (id: string) => void;
}

/** The same figures as on the drawing, to be read: the order is that of the course. */
export function HeatTable({ heat, steps, onSelect }: HeatTableProps) {
  const { t, i18n } = useTranslation();
  const wide = useWide();
  const rows = steps.flatMap((step) => {
    const found = heat.elements.find(({ id }) => id === step.id);
    return found && tells(found) ? [{ step, found }] : [];
  });
  if (rows.length === 0) return <p className="muted">{t('models.heat.none')}</p>;
  const days = (count: number | null) => (count === null ? '–' : t('models.heat.days', { count: Math.round(count) }));
  const one = (of: HeatElement[] | null, wanted: string) => of?.find(({ id }) => id === wanted);
  const trend = ({ id }: HeatElement) => trendWords(one(heat.after, id), one(heat.before, id), t);
  const name = (step: ReadStep) => (
    <button type="button" className="reading__choose" onClick={() => onSelect(step.id)}>
      {stepName(step, i18n.language, t)}
    </button>
  );
  if (!wide) {
    return (
      <ul className="model-list">
        {rows.map(({ step, found }) => (
          <li key={step.id} className="model-list__item">
            {name(step)}
            <span>{heatWords(found, t)}</span>
            <span className="muted">{trend(found)}</span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table size="small" className="model-table">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('models.heat.step')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" align="right">
            {t('models.heat.now')}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" align="right">
            {t('models.heat.overdue')}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.heat.median')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.heat.p90')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.heat.before')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.heat.skipped')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" align="right">
            {t('models.heat.withdrawn')}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map(({ step, found }) => (
          <Table.Row key={step.id}>
            <Table.HeaderCell scope="row">{name(step)}</Table.HeaderCell>
            <Table.DataCell align="right">{found.now}</Table.DataCell>
            <Table.DataCell align="right">{found.overdue}</Table.DataCell>
            <Table.DataCell>{days(found.medianDays)}</Table.DataCell>
            <Table.DataCell>{days(found.p90Days)}</Table.DataCell>
            <Table.DataCell>{trend(found) ?? '–'}</Table.DataCell>
            <Table.DataCell>
              {found.skipped}
              {found.skipReasons.map(({ reason, times }) => (
                <Detail key={reason} as="div" className="muted">
                  {`${reason} (${times})`}
                </Detail>
              ))}
            </Table.DataCell>
            <Table.DataCell align="right">{found.withdrawn}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
