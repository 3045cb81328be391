import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useCaseChoices } from '../casefile/useCases';
import { Choice } from '../page/Choice';
import { SearchField } from '../page/SearchField';
import { FilterBar } from '../page/FilterBar';
import { choicesOf } from '../programme/choices';
import { useProgrammes } from '../programme/useProgrammes';

const dueStates = ['overdue', 'soon', 'later', 'none'] as const;

type Key = 'q' | 'case' | 'phase' | 'due';

interface InboxFiltersProps {
  filters: Record<Key, string>;
  setFilter: (key: Key, value: string) => void;
  clear: () => void;
  active: boolean;
}

export function InboxFilters({ filters, setFilter, clear, active }: InboxFiltersProps) {
  const { t } = useTranslation();
  const phases = choicesOf(useProgrammes(), 'phases');
  const cases = useCaseChoices();
  return (
    <FilterBar
      search={<SearchField label={t('work.search')} value={filters.q} onSettled={(q) => setFilter('q', q)} />}
      set={[filters.case, filters.phase, filters.due].filter(Boolean).length}
    >
      {cases.length > 1 && (
        <Choice
          label={t('filter.enterprise')}
          value={filters.case}
          options={cases}
          onChoice={(id) => setFilter('case', id)}
        />
      )}
      <Choice
        label={t('filter.phase')}
        value={filters.phase}
        options={phases}
        onChoice={(id) => setFilter('phase', id)}
      />
      <Choice
        label={t('filter.due')}
        value={filters.due}
        options={dueStates.map((due) => ({ id: due, name: t(`due.${due}`) }))}
        onChoice={(due) => setFilter('due', due)}
      />
      {active && (
        <Button size="small" variant="tertiary" onClick={clear}>
          {t('filter.clear')}
        </Button>
      )}
    </FilterBar>
  );
}
