import { BodyLong, HStack, ToggleGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { useFilters } from '../page/useFilters';
import { choicesOf } from '../programme/choices';
import { useProgrammes } from '../programme/useProgrammes';
import { ChangesView } from './ChangesView';
import { DownloadButton } from './DownloadButton';
import { fileName } from './fileName';
import { ResultFiles } from './ResultFiles';
import { ResultsView } from './ResultsView';
import { useFigures } from './useFigures';
import { useTotalComparison, useTotalResults, type TotalsAsked } from './useSurveys';
import { useKindName } from './useWaveWords';

/** Too few enterprises: no fault of anybody's, and said as such. */
function tooFew(error: unknown): string | undefined {
  return error instanceof Problem && error.status === 409 ? error.words : undefined;
}

/** Where the enterprises are that stand behind the sums; the programme when nothing narrower is asked for. */
function usePlace({ programme, industry, region }: TotalsAsked): string[] {
  const programmes = useProgrammes().filter(({ key }) => key === programme);
  const found = programmes.flatMap(({ industries, regions }) => [
    ...industries.filter(({ id }) => id === industry),
    ...regions.filter(({ id }) => id === region),
  ]);
  return (found.length > 0 ? found : programmes).map(({ name }) => name);
}

export function TotalFigures({ asked }: { asked: TotalsAsked }) {
  const { t } = useTranslation();
  const { whole } = useFigures();
  const kindName = useKindName();
  const place = usePlace(asked);
  const results = useTotalResults(asked);
  const few = tooFew(results.error);
  if (few && !results.data) return <EmptyState title={t('survey.together.few')}>{few}</EmptyState>;
  const query = { programme: asked.programme, kind: asked.kind, industry: asked.industry, region: asked.region };
  return (
    <Loaded query={results} rows={6}>
      {(found) => (
        <>
          <HStack justify="space-between" align="center" gap="space-16">
            <BodyLong>
              {t('survey.together.behind', { count: found.enterprises, answered: whole(found.answered) })}
            </BodyLong>
            <ResultFiles of="/survey-totals" about={[kindName(asked.kind), ...place]} query={query} />
          </HStack>
          <ResultsView results={found.results} />
        </>
      )}
    </Loaded>
  );
}

const keys = ['of'] as const;

export function TotalChanges({ asked }: { asked: TotalsAsked }) {
  const { t } = useTranslation();
  const { filters, setFilter } = useFilters(keys);
  const { kind: _, ...compared } = asked;
  const kindName = useKindName();
  const place = usePlace(asked);
  const comparison = useTotalComparison(compared, asked.second !== '');
  const roles = choicesOf(useProgrammes(), 'roles');
  const few = tooFew(comparison.error);
  if (asked.second === '')
    return <EmptyState title={t('survey.together.onlyOne')}>{t('survey.together.onlyOneText')}</EmptyState>;
  if (few && !comparison.data) return <EmptyState title={t('survey.together.few')}>{few}</EmptyState>;
  const groupName = (group: string) =>
    roles.find(({ id }) => id === group)?.name ?? t(group === 'all' ? 'survey.everybody' : 'survey.employees');
  return (
    <Loaded query={comparison} rows={6}>
      {(found) => {
        const all = filters.of === 'all' || !found.balanced;
        return (
          <>
            <HStack justify="space-between" align="end" gap="space-16" className="no-print">
              <ToggleGroup
                size="small"
                label={t('survey.together.of')}
                value={all ? 'all' : 'both'}
                onChange={(of) => setFilter('of', of === 'all' ? 'all' : '')}
              >
                <ToggleGroup.Item value="both" label={t('survey.together.both', { count: found.both })} />
                <ToggleGroup.Item value="all" label={t('survey.together.all')} />
              </ToggleGroup>
              <DownloadButton
                path="/survey-totals/comparison.pdf"
                query={compared}
                name={fileName(
                  'pdf',
                  t('survey.comparison.file'),
                  kindName(asked.first),
                  kindName(asked.second),
                  ...place,
                )}
              >
                PDF
              </DownloadButton>
            </HStack>
            <BodyLong className="page__lead">
              {all
                ? t('survey.together.allText', { first: found.firstEnterprises, second: found.secondEnterprises })
                : t('survey.together.bothText', { count: found.both })}{' '}
              {!found.balanced && t('survey.together.bothFew')}
            </BodyLong>
            <ChangesView several change={all ? found.all : found.balanced!} groupName={groupName} />
          </>
        );
      }}
    </Loaded>
  );
}
