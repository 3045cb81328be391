import { ExclamationmarkTriangleIcon, PersonCrossIcon } from '@navikt/aksel-icons';
import { BodyShort, Detail, Table, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseSummary } from '../api/types';
import { useWide } from '../page/useWide';
import { useSpeech } from '../time/useSpeech';
import { nearDay } from '../time/words';
import { CaseStateTag } from './CaseStateTag';

/** Late work and vacant roles; each number opens its list. */
function Warnings({ one }: { one: CaseSummary }) {
  const { t } = useTranslation();
  return (
    <span className="tags">
      {one.overdue > 0 && (
        <Link to={`/cases/${one.id}`} className="tag-link">
          <Tag size="small" variant="moderate" data-color="danger" icon={<ExclamationmarkTriangleIcon aria-hidden />}>
            {t('cases.overdue', { count: one.overdue })}
          </Tag>
        </Link>
      )}
      {one.vacancies > 0 && (
        <Link to={`/cases/${one.id}`} className="tag-link">
          <Tag size="small" variant="moderate" data-color="warning" icon={<PersonCrossIcon aria-hidden />}>
            {t('cases.vacancies', { count: one.vacancies })}
          </Tag>
        </Link>
      )}
    </span>
  );
}

function Name({ one }: { one: CaseSummary }) {
  return (
    <div>
      <BodyShort weight="semibold">
        <Link to={`/cases/${one.id}`} data-row>
          {one.name}
        </Link>
      </BodyShort>
      <Detail className="muted">{[one.industryName, one.countyName].filter(Boolean).join(' · ')}</Detail>
    </div>
  );
}

export function CaseRows({ cases }: { cases: CaseSummary[] }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const wide = useWide();
  const activity = (one: CaseSummary) => (one.lastActivityOn ? nearDay(one.lastActivityOn, speech) : '–');
  const advisors = (one: CaseSummary) => one.advisors.map(({ name }) => name).join(', ');
  if (!wide) {
    return (
      <ul className="work-list">
        {cases.map((one) => (
          <li key={one.id} className="work-list__item">
            <Name one={one} />
            <div className="work-list__facts">
              <CaseStateTag state={one.state} />
              {one.phase && <Detail>{one.phase.name}</Detail>}
              <Warnings one={one} />
            </div>
            <Detail className="muted">{t('cases.lastActivity', { day: activity(one) })}</Detail>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table className="work-table">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('cases.column.name')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('cases.column.phase')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('cases.column.advisors')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('cases.column.warnings')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('cases.column.activity')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {cases.map((one) => (
          <Table.Row key={one.id}>
            <Table.DataCell>
              <Name one={one} />
            </Table.DataCell>
            <Table.DataCell>
              <span className="tags">
                {one.state !== 'active' && <CaseStateTag state={one.state} />}
                {one.phase?.name}
              </span>
            </Table.DataCell>
            <Table.DataCell>{advisors(one) || <span className="muted">{t('cases.noAdvisors')}</span>}</Table.DataCell>
            <Table.DataCell>
              <Warnings one={one} />
            </Table.DataCell>
            <Table.DataCell className="nowrap">{activity(one)}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
