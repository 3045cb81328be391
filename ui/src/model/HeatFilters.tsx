import { useTranslation } from 'react-i18next';
import type { RevisionSummary } from '../api/models';
import { Choice } from '../page/Choice';
import { DayField } from '../people/DayField';
import { choicesOf } from '../programme/choices';
import { useProgrammes } from '../programme/useProgrammes';
import type { HeatFilter } from './useModels';

interface HeatFiltersProps {
  programme: string;
  revisions: RevisionSummary[];
  filters: Record<HeatFilter, string>;
  setFilter: (key: HeatFilter, value: string) => void;
}

export function HeatFilters({ programme, revisions, filters, setFilter }: HeatFiltersProps) {
  const { t } = useTranslation();
  const programmes = useProgrammes().filter(({ key }) => key === programme);
  const published = revisions.filter(({ publishedAt, state }) => publishedAt || state === 'pilot');
  const day = (key: 'from' | 'to') => (
    <DayField size="small" label={t(`models.heat.${key}`)} day={filters[key]} onDay={(on) => setFilter(key, on)} />
  );
  return (
    <div className="filters" role="search" aria-label={t('filter.title')}>
      {day('from')}
      {day('to')}
      <Choice
        label={t('models.heat.revision')}
        value={filters.revision}
        options={published.map(({ id, number, title }) => ({ id, name: `${number}. ${title}` }))}
        onChoice={(id) => setFilter('revision', id)}
      />
      <Choice
        label={t('filter.industry')}
        value={filters.industry}
        options={choicesOf(programmes, 'industries')}
        onChoice={(id) => setFilter('industry', id)}
      />
    </div>
  );
}
