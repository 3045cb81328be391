import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { caseStates } from '../casefile/caseState';
import { Choice } from '../page/Choice';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { useFilters } from '../page/useFilters';
import { useWide } from '../page/useWide';
import { PlaceChoices } from '../programme/PlaceChoices';
import { choicesOf } from '../programme/choices';
import { useProgrammes } from '../programme/useProgrammes';
import { useMe } from '../session/useSession';
import { reachedOnly } from './cellLook';
import { MatrixList } from './MatrixList';
import { MatrixLegend, MatrixTable } from './MatrixTable';
import { matrixFilters, useMatrix } from './usePortfolio';

export function MatrixSection() {
  const { t } = useTranslation();
  const wide = useWide();
  const programmes = useProgrammes();
  const programme = useMe().programmes[0]?.key;
  const { filters, setFilter, clear, active } = useFilters(matrixFilters);
  const { reached, ...asked } = filters;
  const matrix = useMatrix({ programme, ...asked });
  return (
    <Section title={t('matrix.title')}>
      <div className="filters">
        <div className="filters__more">
          <PlaceChoices place={filters} onChoice={setFilter} />
          <Choice
            label={t('filter.phase')}
            value={filters.phase}
            options={choicesOf(programmes, 'phases')}
            onChoice={(id) => setFilter('phase', id)}
          />
          <Choice
            label={t('filter.state')}
            value={filters.state}
            options={caseStates.map((id) => ({ id, name: t(`caseState.${id}`) }))}
            onChoice={(id) => setFilter('state', id)}
          />
          <Choice
            label={t('matrix.reached')}
            value={reached}
            options={choicesOf(programmes, 'milestones')}
            onChoice={(id) => setFilter('reached', id)}
          />
          {active && (
            <Button size="small" variant="tertiary" onClick={clear}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
      </div>
      <Loaded query={matrix} rows={8}>
        {(all) => {
          const found = reached ? reachedOnly(all, reached) : all;
          return found.rows.length === 0 ? (
            <EmptyState title={active ? t('filter.noMatch') : t('cases.empty')}>
              {active ? t('filter.noMatchText') : t('cases.emptyText')}
            </EmptyState>
          ) : wide ? (
            <>
              <MatrixLegend />
              <MatrixTable matrix={found} />
            </>
          ) : (
            <MatrixList matrix={found} />
          );
        }}
      </Loaded>
    </Section>
  );
}
