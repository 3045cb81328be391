import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseDetail } from '../api/types';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { dayAndWeek } from '../time/words';
import { WorkRows } from '../work/WorkRows';
import { EnterpriseFacts } from './EnterpriseFacts';
import { Participants } from './Participants';
import { PlannedState } from './PlannedState';
import { ReportList } from './ReportsPage';
import { useCaseReports, useCaseWork } from './useCases';
import { WaitingFor } from './WaitingFor';

function OpenWork({ id }: { id: string }) {
  const { t } = useTranslation();
  const work = useCaseWork(id);
  return (
    <Section title={t('case.work')}>
      <Loaded query={work} rows={2}>
        {(items) =>
          items.length > 0 ? (
            <WorkRows items={items} list="waiting" inCase />
          ) : (
            <p className="muted">{t('case.noWork')}</p>
          )
        }
      </Loaded>
    </Section>
  );
}

function SpinOffs({ found }: { found: CaseDetail }) {
  const { t } = useTranslation();
  const { spunOffFrom, spinOffs } = found;
  if (!spunOffFrom && spinOffs.length === 0) return null;
  return (
    <Section title={t('case.spinOffs')} boxed>
      <ul className="plain-list">
        {spunOffFrom && (
          <li>
            {t('case.spunOffFrom')} <Link to={`/cases/${spunOffFrom.id}`}>{spunOffFrom.name}</Link>
          </li>
        )}
        {spinOffs.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/cases/${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Reports({ id }: { id: string }) {
  const { t } = useTranslation();
  const reports = useCaseReports(id).data ?? [];
  if (reports.length === 0) return null;
  return (
    <Section title={t('case.reports')} boxed>
      <ReportList reports={reports} inCase />
    </Section>
  );
}

export function CaseOverview({ found }: { found: CaseDetail }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (
    <div className="case">
      <VStack gap="space-32">
        {found.planned && <PlannedState id={found.id} planned={found.planned} mayEdit={found.may.editPlanned} />}
        {found.waiting.length > 0 && (
          <Section title={t('case.waiting')}>
            <WaitingFor gates={found.waiting} />
          </Section>
        )}
        {found.nextVisitOn && (
          <BodyShort>{t('glance.nextVisit', { day: dayAndWeek(found.nextVisitOn, speech) })}</BodyShort>
        )}
        <OpenWork id={found.id} />
      </VStack>
      <VStack gap="space-24" as="aside" aria-label={t('case.aside')}>
        <Participants found={found} />
        <Link to={`/cases/${found.id}/pack`}>{t('pack.link')}</Link>
        <EnterpriseFacts found={found} />
        <SpinOffs found={found} />
        <Reports id={found.id} />
      </VStack>
    </div>
  );
}
