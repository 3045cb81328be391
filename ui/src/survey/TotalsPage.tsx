import '../i18n/survey';
import './survey.css';
import { BodyLong, Tabs } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TotalKind } from '../api/surveys';
import { Choice } from '../page/Choice';
import { EmptyState } from '../page/EmptyState';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { PlaceChoices } from '../programme/PlaceChoices';
import { useMay, useMe } from '../session/useSession';
import { DownloadButton } from './DownloadButton';
import { Refusable } from './Refusable';
import { TotalChanges, TotalFigures } from './Together';
import { useTotalKinds, type TotalsAsked } from './useSurveys';
import { useKindName } from './useWaveWords';

const keys = ['kind', 'first', 'second', 'industry', 'region', 'view'] as const;

/** In the order of a course: what it sets out from, what comes on the way, and the end. */
const inOrder = (kinds: string[]): string[] =>
  kinds.toSorted((one, other) => Number(one === 'closing') - Number(other === 'closing') || one.localeCompare(other));

function Together({ kinds, programme }: { kinds: TotalKind[]; programme: string }) {
  const { t } = useTranslation();
  const kindName = useKindName();
  const { filters, setFilter } = useFilters(keys);
  const names = inOrder([...new Set(kinds.map(({ kind }) => kind))]);
  const named = names.map((id) => ({ id, name: kindName(id) }));
  const chosen = (kind: string, otherwise?: string) => names.find((one) => one === kind) ?? otherwise ?? '';
  const from = Math.max(0, names.slice(0, -1).indexOf(filters.first));
  const after = names.slice(from + 1);
  const asked: TotalsAsked = {
    programme,
    kind: chosen(filters.kind, names[0]),
    first: names[from] ?? '',
    second: after.find((one) => one === filters.second) ?? after.at(-1) ?? '',
    industry: filters.industry,
    region: filters.region,
  };
  const compares = filters.view === 'comparison';
  return (
    <>
      <div className="filters no-print">
        <div className="filters__more">
          {!compares && (
            <Choice
              required
              label={t('survey.column.survey')}
              value={asked.kind}
              options={named}
              onChoice={(id) => setFilter('kind', id)}
            />
          )}
          {compares && names.length > 2 && (
            <>
              <Choice
                required
                label={t('survey.together.from')}
                value={asked.first}
                options={named.slice(0, -1)}
                onChoice={(id) => setFilter('first', id)}
              />
              <Choice
                required
                label={t('survey.together.to')}
                value={asked.second}
                options={named.slice(from + 1)}
                onChoice={(id) => setFilter('second', id)}
              />
            </>
          )}
          <PlaceChoices programme={asked.programme} place={filters} onChoice={setFilter} />
        </div>
      </div>
      <Tabs
        value={compares ? 'comparison' : 'results'}
        onChange={(view) => setFilter('view', view === 'results' ? '' : view)}
      >
        <Tabs.List>
          <Tabs.Tab value="results" label={t('survey.together.results')} />
          <Tabs.Tab value="comparison" label={t('survey.together.comparison')} />
        </Tabs.List>
        <Tabs.Panel value={compares ? 'comparison' : 'results'} className="tab-panel">
          {compares ? <TotalChanges asked={asked} /> : <TotalFigures asked={asked} />}
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

/** Released results of a programme, an industry or a region together. */
export function TotalsPage() {
  const { t } = useTranslation();
  const programme = useMe().programmes[0]?.key ?? '';
  const kinds = useTotalKinds(programme);
  const runs = useMay('run-surveys');
  return (
    <Refusable query={kinds} title={t('survey.together.title')} back={{ to: '/surveys', text: t('survey.title') }}>
      {(found) => (
        <Page
          title={t('survey.together.title')}
          above={
            <span className="crumbs">
              <Link to="/surveys">{t('survey.title')}</Link>
            </span>
          }
          lead={<BodyLong>{t('survey.together.lead')}</BodyLong>}
          beside={
            runs && (
              <DownloadButton
                path="/survey-totals/research.zip"
                query={{ programme }}
                name={t('survey.together.researchFile')}
              >
                {t('survey.together.research')}
              </DownloadButton>
            )
          }
        >
          {found.length > 0 ? (
            <Together kinds={found} programme={programme} />
          ) : (
            <EmptyState title={t('survey.together.empty')}>{t('survey.together.emptyText')}</EmptyState>
          )}
        </Page>
      )}
    </Refusable>
  );
}
