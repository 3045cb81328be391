import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { CaseDetail, WorkItemSummary } from '../api/types';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { PrintButton } from '../page/PrintButton';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { dayAndWeek } from '../time/words';
import { WorkRows } from '../work/WorkRows';
import { Participants } from './Participants';
import { PhaseStepper } from './PhaseStepper';
import { useCase, useCaseWork, useTimeline } from './useCases';
import { TimelineEntries } from './CaseTimeline';

const latest = 10;

/** What has been promised: work that is about a measure, an agreed action or the like. */
const promises = (work: WorkItemSummary[]) => work.filter(({ subject }) => subject);
const others = (work: WorkItemSummary[]) => work.filter(({ subject }) => !subject);

function Dates({ found }: { found: CaseDetail }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  if (!found.nextVisitOn && !found.planned) return <p className="muted">{t('pack.noDates')}</p>;
  return (
    <ul>
      {found.nextVisitOn && <li>{t('glance.nextVisit', { day: dayAndWeek(found.nextVisitOn, speech) })}</li>}
      {found.planned && (
        <li>
          {found.planned.state}: {dayAndWeek(found.planned.on, speech)}
        </li>
      )}
    </ul>
  );
}

function Work({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Loaded query={useCaseWork(id)} rows={3}>
      {(work) => (
        <>
          <Section title={t('pack.promises')}>
            {promises(work).length > 0 ? (
              <WorkRows items={promises(work)} list="waiting" inCase />
            ) : (
              <p className="muted">{t('pack.noPromises')}</p>
            )}
          </Section>
          <Section title={t('case.work')}>
            {others(work).length > 0 ? (
              <WorkRows items={others(work)} list="waiting" inCase />
            ) : (
              <p className="muted">{t('case.noWork')}</p>
            )}
          </Section>
        </>
      )}
    </Loaded>
  );
}

function Pack({ found }: { found: CaseDetail }) {
  const { t } = useTranslation();
  return (
    <Page
      title={t('pack.title', { name: found.name })}
      above={
        <span className="crumbs">
          <Link to={`/cases/${found.id}`}>{found.name}</Link>
        </span>
      }
      lead={t('pack.lead')}
      beside={<PrintButton />}
    >
      <Section title={t('case.course')}>
        <PhaseStepper phases={found.course.phases} />
      </Section>
      <Section title={t('pack.dates')}>
        <Dates found={found} />
      </Section>
      <Work id={found.id} />
      <Participants found={found} />
      <Section title={t('pack.lately')}>
        <Loaded query={useTimeline(found.id)} rows={3}>
          {(entries) =>
            entries.length > 0 ? (
              <TimelineEntries entries={entries.slice(0, latest)} />
            ) : (
              <BodyShort>{t('timeline.empty')}</BodyShort>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

/** One page for whoever takes over a role: where the case stands, what is promised, next dates, who is who (N-24). */
export function HandOverPackPage() {
  const { id = '' } = useParams();
  return (
    <Loaded query={useCase(id)} screen>
      {(found) => <Pack found={found} />}
    </Loaded>
  );
}
