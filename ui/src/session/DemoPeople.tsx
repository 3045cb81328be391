import { ChevronRightIcon } from '@navikt/aksel-icons';
import { BodyShort, Detail, InlineMessage, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemoPerson } from '../api/types';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { ProblemNotice } from '../page/ProblemNotice';
import { SearchField } from '../page/SearchField';
import { Section } from '../page/Section';
import { groupByParty } from './demoPeople';
import { useDemoPeople } from './useSession';
import { useDemoSignIn } from './useSignIn';

const SHOWN_ROLES = 2;

function PersonButton({ person, onChoose }: { person: DemoPerson; onChoose: () => void }) {
  const { t } = useTranslation();
  const roles = person.roles.slice(0, SHOWN_ROLES).map((role) => `${role.roleName}, ${role.scopeName}`);
  const more = person.roles.length - roles.length;
  return (
    <button type="button" className="person-button" onClick={onChoose}>
      <span className="person-button__text">
        <BodyShort as="span" weight="semibold">
          {person.name}
        </BodyShort>
        {roles.map((role) => (
          <Detail as="span" key={role}>
            {role}
          </Detail>
        ))}
        {more > 0 && <Detail as="span">{t('signIn.moreRoles', { count: more })}</Detail>}
        {roles.length === 0 && <Detail as="span">{person.organisation}</Detail>}
      </span>
      {person.open > 0 && (
        <Tag size="xsmall" variant="moderate" data-color="accent">
          {t('signIn.openTasks', { count: person.open })}
        </Tag>
      )}
      <ChevronRightIcon aria-hidden className="person-button__arrow" />
    </button>
  );
}

export function DemoPeople() {
  const { t } = useTranslation();
  const people = useDemoPeople();
  const signIn = useDemoSignIn();
  const [search, setSearch] = useState('');
  return (
    <VStack gap="space-24">
      <InlineMessage status="info">{t('signIn.invented')}</InlineMessage>
      <div className="sign-in__search">
        <SearchField label={t('signIn.search')} value={search} onSettled={setSearch} />
      </div>
      {signIn.isError && <ProblemNotice error={signIn.error} />}
      <Loaded query={people}>
        {(all) => {
          const groups = groupByParty(all, search);
          if (groups.length === 0)
            return <EmptyState title={t('signIn.noMatch')}>{t('signIn.noMatchText')}</EmptyState>;
          return groups.map((group) => (
            <Section key={group.party} title={group.name}>
              <ul className="people-grid">
                {group.people.map((person) => (
                  <li key={person.id}>
                    <PersonButton person={person} onChoose={() => signIn.mutate(person.id)} />
                  </li>
                ))}
              </ul>
            </Section>
          ));
        }}
      </Loaded>
    </VStack>
  );
}
