import { BodyShort, Button, Detail } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Person } from '../api/types';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { Section } from '../page/Section';
import { useMay } from '../session/useSession';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { EndRoleDialog } from './EndRoleDialog';
import { GiveRoleDialog } from './GiveRoleDialog';
import { SubstituteDialog } from './SubstituteDialog';
import { usePerson } from './usePeople';
import { useRoleChanges } from './useRoleChanges';

type Holding = Person['roles'][number];

function RoleCard({ person, holding }: { person: Person; holding: Holding }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { end, substitute } = useRoleChanges();
  const [dialog, setDialog] = useState<'end' | 'substitute' | null>(null);
  const { holdingId, roleName, scope, scopeName, from, until, substituteFor, mayEnd } = holding;
  const caseId = /^case[/:](.+)$/.exec(scope)?.[1];
  const period = [
    t('case.since', { day: shortDay(from, speech) }),
    until && t('people.until', { day: shortDay(until, speech) }),
    substituteFor && t('people.substituteFor', { name: substituteFor }),
  ];
  return (
    <li className="card">
      <BodyShort weight="semibold">{roleName}</BodyShort>
      <BodyShort>{caseId ? <Link to={`/cases/${caseId}`}>{scopeName}</Link> : scopeName}</BodyShort>
      <Detail className="muted">{period.filter(Boolean).join(', ')}</Detail>
      {mayEnd && (
        <span className="inline-actions">
          <Button size="xsmall" variant="tertiary" onClick={() => setDialog('end')}>
            {t('people.end')}
          </Button>
          {!substituteFor && (
            <Button size="xsmall" variant="tertiary" onClick={() => setDialog('substitute')}>
              {t('people.substitute')}
            </Button>
          )}
        </span>
      )}
      {dialog === 'end' && (
        <EndRoleDialog
          end={end}
          inCase={false}
          holdingId={holdingId}
          name={person.name}
          roleName={roleName}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'substitute' && (
        <SubstituteDialog
          substitute={substitute}
          inCase={false}
          holdingId={holdingId}
          name={person.name}
          onClose={() => setDialog(null)}
        />
      )}
    </li>
  );
}

function OnePerson({ person }: { person: Person }) {
  const { t } = useTranslation();
  const mayManage = useMay('manage-people');
  const [giving, setGiving] = useState(false);
  return (
    <Page
      title={person.name}
      lead={[person.organisation, person.email].filter(Boolean).join(' · ')}
      above={
        <span className="crumbs">
          <Link to="/people">{t('nav.people')}</Link>
        </span>
      }
    >
      <Section
        title={t('people.roles')}
        beside={
          mayManage && (
            <Button size="small" variant="secondary" onClick={() => setGiving(true)}>
              {t('people.give')}
            </Button>
          )
        }
      >
        {person.roles.length > 0 ? (
          <ul className="cards cards--wide">
            {person.roles.map((holding) => (
              <RoleCard key={holding.holdingId} person={person} holding={holding} />
            ))}
          </ul>
        ) : (
          <EmptyState title={t('people.noRoles')}>{t('people.noRolesText')}</EmptyState>
        )}
      </Section>
      {giving && <GiveRoleDialog person={person} onClose={() => setGiving(false)} />}
    </Page>
  );
}

export function PersonPage() {
  const { id = '' } = useParams();
  const person = usePerson(id);
  return (
    <Loaded query={person} screen>
      {(found) => <OnePerson key={found.id} person={found} />}
    </Loaded>
  );
}
