import { BodyShort, ToggleGroup } from '@navikt/ds-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Results } from '../api/surveys';
import { EmptyState } from '../page/EmptyState';
import { Section } from '../page/Section';
import { useFilters } from '../page/useFilters';
import { useWide } from '../page/useWide';
import { DimensionItems } from './DimensionItems';
import { DotChart } from './DotChart';
import { Figures } from './Figures';
import { Highlights } from './Highlights';
import { ItemTable } from './ItemTable';
import { RadarChart } from './RadarChart';
import { isScored } from './scale';
import { ShareChart } from './ShareChart';
import { useFigures } from './useFigures';

const keys = ['as', 'theme'] as const;

interface ResultsViewProps {
  results: Results;
  /** Who was asked and is not among them. */
  hidden?: string[];
}

/** Results of one wave or of many: the same reading, from the short to the whole. */
export function ResultsView({ results, hidden = [] }: ResultsViewProps) {
  const { t } = useTranslation();
  const { whole } = useFigures();
  const wide = useWide();
  const { filters, setFilter } = useFilters(keys);
  const items = useRef<HTMLDivElement>(null);
  const { groups, dimensions, limits } = results;
  if (groups.length === 0) {
    return (
      <EmptyState title={t('survey.results.none')}>
        {t('survey.results.noneText', { least: limits.smallestGroup })}
      </EmptyState>
    );
  }
  const choose = (id: string) => {
    setFilter('theme', id);
    requestAnimationFrame(() => {
      const found = items.current?.querySelector<HTMLElement>(`#theme-${CSS.escape(id)} summary`);
      found?.focus({ preventScroll: true });
      found?.scrollIntoView({ block: 'start' });
    });
  };
  const others = results.items.filter((item) => !isScored(item.scale) || item.dimension === null);
  return (
    <>
      <Highlights results={results} onChoose={choose} />
      <Section
        title={t('survey.results.dimensions')}
        beside={
          wide && (
            <ToggleGroup
              size="small"
              className="no-print"
              aria-label={t('survey.chart.choose')}
              value={filters.as || 'dots'}
              onChange={(as) => setFilter('as', as === 'dots' ? '' : as)}
            >
              <ToggleGroup.Item value="dots" label={t('survey.chart.asDots')} />
              <ToggleGroup.Item value="radar" label={t('survey.chart.asRadar')} />
            </ToggleGroup>
          )
        }
      >
        {hidden.length > 0 && (
          <BodyShort className="page__lead">
            {t('survey.notAlone', { groups: hidden.join(', '), all: groups[0]!.name })}
          </BodyShort>
        )}
        {wide && filters.as === 'radar' ? (
          <RadarChart results={results} />
        ) : (
          <DotChart results={results} onChoose={choose} />
        )}
      </Section>
      <div ref={items}>
        <Section title={t('survey.results.items')}>
          <BodyShort className="muted">{t('survey.results.itemsHelp')}</BodyShort>
          <div className="dimension-items">
            {dimensions.map((dimension) => (
              <DimensionItems
                key={dimension.id}
                dimension={dimension}
                results={results}
                open={filters.theme === dimension.id}
                onOpen={(open) => setFilter('theme', open ? dimension.id : '')}
              />
            ))}
          </div>
        </Section>
      </div>
      {others.length > 0 && (
        <Section title={t('survey.results.others')}>
          {others.map((item) => (
            <div className="card" key={item.id}>
              <ShareChart item={item} groups={groups} />
              <Figures label={item.text}>
                <ItemTable item={item} groups={groups} />
              </Figures>
            </div>
          ))}
        </Section>
      )}
      <Section title={t('survey.limits.title')}>
        <ul className="plain-list">
          <li>{t('survey.limits.group', { count: limits.smallestGroup })}</li>
          <li>{t('survey.limits.detail', { least: whole(limits.smallestDetail) })}</li>
          <li>{t('survey.limits.option', { least: whole(limits.smallestOption) })}</li>
          <li>{t('survey.limits.apart')}</li>
        </ul>
      </Section>
    </>
  );
}
