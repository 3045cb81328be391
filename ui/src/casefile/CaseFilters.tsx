import { Button, Switch } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../page/Choice';
import { FilterBar } from '../page/FilterBar';
import { SearchField } from '../page/SearchField';
import { PlaceChoices } from '../programme/PlaceChoices';
import { choicesOf } from '../programme/choices';
import { useProgrammes } from '../programme/useProgrammes';
import { caseStates } from './caseState';
import { advisorsOf } from './advisorsOf';
import { useCaseChoices, type CaseFilter } from './useCases';

interface CaseFiltersProps {
  filters: Record<CaseFilter, string>;
  setFilter: (key: CaseFilter, value: string) => void;
  clear: () => void;
  active: boolean;
}

const sorts = ['name', 'phase', 'overdue'] as const;

export function CaseFilters({ filters, setFilter, clear, active }: CaseFiltersProps) {
  const { t } = useTranslation();
  const programmes = useProgrammes();
  const { industry, region, county, phase, state, advisor, overdue } = filters;
  const advisors = advisorsOf(useCaseChoices());
  const set = [industry, region, county, phase, state, advisor, overdue].filter(Boolean).length;
  return (
    <FilterBar
      search={<SearchField label={t('cases.search')} value={filters.q} onSettled={(q) => setFilter('q', q)} />}
      set={set}
    >
      <PlaceChoices place={filters} onChoice={setFilter} />
      <Choice
        label={t('filter.phase')}
        value={phase}
        options={choicesOf(programmes, 'phases')}
        onChoice={(id) => setFilter('phase', id)}
      />
      <Choice
        label={t('filter.advisor')}
        value={advisor}
        options={advisors}
        onChoice={(id) => setFilter('advisor', id)}
      />
      <Choice
        label={t('filter.state')}
        value={state}
        options={caseStates.map((id) => ({ id, name: t(`caseState.${id}`) }))}
        onChoice={(id) => setFilter('state', id)}
      />
      <Choice
        required
        label={t('filter.sort')}
        value={filters.sort || 'name'}
        options={sorts.map((id) => ({ id, name: t(`cases.sort.${id}`) }))}
        onChoice={(id) => setFilter('sort', id)}
      />
      <Switch
        size="small"
        checked={overdue === 'true'}
        onChange={(event) => setFilter('overdue', event.target.checked ? 'true' : '')}
      >
        {t('filter.overdue')}
      </Switch>
      {active && (
        <Button size="small" variant="tertiary" onClick={clear}>
          {t('filter.clear')}
        </Button>
      )}
    </FilterBar>
  );
}
