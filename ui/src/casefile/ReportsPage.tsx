import { BodyShort, Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportRef } from '../api/types';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';
import { useReports } from './useCases';

/** @param inCase the case is known from the page, so its name is not repeated */
export function ReportList({ reports, inCase = false }: { reports: ReportRef[]; inCase?: boolean }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (
    <ul className="work-list">
      {reports.map(({ id, title, about, at }) => (
        <li key={id}>
          <BodyShort weight="semibold">
            <Link to={`/reports/${id}`}>{about && !inCase ? `${title}: ${about}` : title}</Link>
          </BodyShort>
          <Detail className="muted">{t('reports.frozen', { at: moment(at, speech) })}</Detail>
        </li>
      ))}
    </ul>
  );
}

/** Frozen reports meant for a role one holds. */
export function ReportsPage() {
  const { t } = useTranslation();
  const reports = useReports();
  return (
    <Page title={t('nav.reports')} lead={t('reports.lead')}>
      <Loaded query={reports}>
        {({ items }) =>
          items.length > 0 ? (
            <ReportList reports={items} />
          ) : (
            <EmptyState title={t('reports.empty')}>{t('reports.emptyText')}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
