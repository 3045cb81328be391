import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { dayAndWeek } from '../time/words';
import { PhaseStepper } from './PhaseStepper';
import { useCase, useCases } from './useCases';
import { WaitingFor } from './WaitingFor';

function OneProject({ id }: { id: string }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const one = useCase(id);
  return (
    <Loaded query={one} rows={2}>
      {(found) => (
        <Section
          title={t('home.standing', { name: found.name })}
          beside={<Link to={`/cases/${id}`}>{t('home.case')}</Link>}
        >
          <PhaseStepper phases={found.course.phases} />
          {found.nextVisitOn && (
            <BodyShort>{t('glance.nextVisit', { day: dayAndWeek(found.nextVisitOn, speech) })}</BodyShort>
          )}
          {found.waiting.length > 0 && <WaitingFor gates={found.waiting} />}
        </Section>
      )}
    </Loaded>
  );
}

/** Where our own project stands. */
export function ProjectStanding() {
  const cases = useCases({}, 2);
  return cases.data?.map(({ id }) => <OneProject key={id} id={id} />);
}
