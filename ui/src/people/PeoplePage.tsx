import { BodyShort, Button, Detail, Table } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Person } from '../api/types';
import { Choice } from '../page/Choice';
import { EmptyState } from '../page/EmptyState';
import { FilterBar } from '../page/FilterBar';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { SearchField } from '../page/SearchField';
import { useFilters } from '../page/useFilters';
import { useWide } from '../page/useWide';
import { choicesOf } from '../programme/choices';
import { useProgrammes } from '../programme/useProgrammes';
import { useMay } from '../session/useSession';
import { AddPersonDialog } from './AddPersonDialog';
import { usePeople } from './usePeople';

const keys = ['q', 'role'] as const;
const SHOWN = 3;

function Roles({ person }: { person: Person }) {
  const { t } = useTranslation();
  const shown = person.roles.slice(0, SHOWN);
  return (
    <div>
      {shown.map(({ holdingId, roleName, scopeName }) => (
        <Detail key={holdingId}>
          {roleName}
          {scopeName && <span className="muted">, {scopeName}</span>}
        </Detail>
      ))}
      {person.roles.length > SHOWN && (
        <Detail className="muted">{t('signIn.moreRoles', { count: person.roles.length - SHOWN })}</Detail>
      )}
      {person.roles.length === 0 && <Detail className="muted">{t('people.noRoles')}</Detail>}
    </div>
  );
}

function Rows({ people }: { people: Person[] }) {
  const { t } = useTranslation();
  const wide = useWide();
  if (!wide) {
    return (
      <ul className="work-list">
        {people.map((person) => (
          <li key={person.id} className="work-list__item">
            <BodyShort weight="semibold">
              <Link to={`/people/${person.id}`}>{person.name}</Link>
            </BodyShort>
            <Detail className="muted">{person.organisation}</Detail>
            <Roles person={person} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table size="medium" className="work-table">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('people.name')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('people.organisation')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('people.roles')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {people.map((person) => (
          <Table.Row key={person.id}>
            <Table.DataCell>
              <BodyShort weight="semibold">
                <Link to={`/people/${person.id}`} data-row>
                  {person.name}
                </Link>
              </BodyShort>
            </Table.DataCell>
            <Table.DataCell>{person.organisation}</Table.DataCell>
            <Table.DataCell>
              <Roles person={person} />
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

export function PeoplePage() {
  const { t } = useTranslation();
  const { filters, setFilter, clear, active } = useFilters(keys);
  const people = usePeople(filters);
  const mayManage = useMay('manage-people');
  const roles = choicesOf(useProgrammes(), 'roles');
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t('people.title')}
      lead={t('people.lead')}
      beside={
        mayManage && (
          <Button size="small" onClick={() => setAdding(true)}>
            {t('people.add')}
          </Button>
        )
      }
    >
      <FilterBar
        search={<SearchField label={t('people.search')} value={filters.q} onSettled={(q) => setFilter('q', q)} />}
        set={filters.role ? 1 : 0}
      >
        <Choice
          label={t('people.role')}
          value={filters.role}
          options={roles}
          onChoice={(id) => setFilter('role', id)}
        />
        {active && (
          <Button size="small" variant="tertiary" onClick={clear}>
            {t('filter.clear')}
          </Button>
        )}
      </FilterBar>
      <Loaded query={people} rows={6}>
        {(found) =>
          found.length > 0 ? (
            <>
              <Rows people={found} />
              {people.hasNextPage && (
                <Button
                  variant="secondary"
                  size="small"
                  className="show-more"
                  loading={people.isFetchingNextPage}
                  onClick={() => void people.fetchNextPage()}
                >
                  {t('page.more')}
                </Button>
              )}
            </>
          ) : (
            <EmptyState title={t('filter.noMatch')}>{t('people.noMatch')}</EmptyState>
          )
        }
      </Loaded>
      {adding && <AddPersonDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
