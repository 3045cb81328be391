import '../i18n/survey';
import './survey.css';
import { BodyShort, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Wave } from '../api/surveys';
import { Choice } from '../page/Choice';
import { EmptyState } from '../page/EmptyState';
import { FilterBar } from '../page/FilterBar';
import { LinkButton } from '../page/LinkButton';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { SearchField } from '../page/SearchField';
import { Section } from '../page/Section';
import { useFilters } from '../page/useFilters';
import { PlaceChoices } from '../programme/PlaceChoices';
import { useMay, useToday } from '../session/useSession';
import { useListKeys } from '../work/useListKeys';
import { useWorkList } from '../work/useWork';
import { WorkRows } from '../work/WorkRows';
import { ByRegion } from './ByRegion';
import { Rounds } from './Rounds';
import { MOST_WAVES, useWaves, waveFilters } from './useSurveys';
import { useKindName } from './useWaveWords';
import { WaveRows } from './WaveRows';
import { byStanding, needsAnswers, standings, type Standing } from './waves';

const FIRST = 10;
/** So few can be seen at a glance. */
const FEW = 4;
const MY_WORK = 5;

function MyWork() {
  const { t } = useTranslation();
  const work = useWorkList('todo', {}, MY_WORK + 1);
  if (work.data?.length === 0) return null;
  return (
    <Section title={t('survey.mine')} beside={<Link to="/work">{t('survey.allWork')}</Link>}>
      <Loaded query={work} rows={2}>
        {(items) => <WorkRows items={items.slice(0, MY_WORK)} list="todo" />}
      </Loaded>
    </Section>
  );
}

function InState({ standing, waves }: { standing: Standing; waves: Wave[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? waves : waves.slice(0, FIRST);
  return (
    <Section title={`${t(`survey.group.${standing}`)} (${waves.length})`}>
      <WaveRows waves={shown} />
      {shown.length < waves.length && (
        <Button variant="secondary" size="small" className="show-more" onClick={() => setAll(true)}>
          {t('survey.showAll', { count: waves.length })}
        </Button>
      )}
    </Section>
  );
}

function Lead({ waves }: { waves: Wave[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const open = waves.filter(({ state }) => state === 'open').length;
  const few = waves.filter((wave) => needsAnswers(wave, today)).length;
  return (
    <>
      {t('survey.openNow', { count: open })} {few > 0 && t('survey.fewNow', { count: few })}
    </>
  );
}

function Filters({ kinds }: { kinds: string[] }) {
  const { t } = useTranslation();
  const { filters, setFilter, clear, active } = useFilters(waveFilters);
  const kindName = useKindName();
  const overview = useMay('see-portfolio');
  const { q, kind, state, industry, region } = filters;
  return (
    <FilterBar
      search={<SearchField label={t('survey.search')} value={q} onSettled={(text) => setFilter('q', text)} />}
      set={[kind, state, industry, region].filter(Boolean).length}
    >
      <Choice
        label={t('survey.column.survey')}
        value={kind}
        options={kinds.map((id) => ({ id, name: kindName(id) }))}
        onChoice={(id) => setFilter('kind', id)}
      />
      <Choice
        label={t('filter.state')}
        value={state}
        options={standings.map((id) => ({ id, name: t(`survey.state.${id}`) }))}
        onChoice={(id) => setFilter('state', id)}
      />
      {overview && <PlaceChoices place={filters} onChoice={setFilter} />}
      {active && (
        <Button size="small" variant="tertiary" onClick={clear}>
          {t('filter.clear')}
        </Button>
      )}
    </FilterBar>
  );
}

function Found({ waves }: { waves: Wave[] }) {
  const { t } = useTranslation();
  const groups = byStanding(waves, useToday());
  if (groups.length === 0) return <EmptyState title={t('filter.noMatch')}>{t('filter.noMatchText')}</EmptyState>;
  return (
    <>
      {groups.map((group) => (
        <InState key={group.standing} {...group} />
      ))}
      {waves.length >= MOST_WAVES && <BodyShort>{t('survey.most', { count: MOST_WAVES })}</BodyShort>}
    </>
  );
}

/** The survey institute's first screen: what waits for it, the calendar of rounds, and all waves by state. */
export function WavesPage() {
  const { t } = useTranslation();
  const { filters, active } = useFilters(waveFilters);
  const waves = useWaves();
  const found = useWaves(filters);
  const runs = useMay('run-surveys');
  const overview = useMay('see-portfolio');
  useListKeys();
  return (
    <Page
      title={t('survey.title')}
      lead={waves.data && waves.data.length > 0 && <Lead waves={waves.data} />}
      beside={
        overview && (
          <LinkButton to="/surveys/together" variant="secondary" size="small">
            {t('survey.together.link')}
          </LinkButton>
        )
      }
    >
      {runs && <MyWork />}
      {overview && <ByRegion />}
      <Rounds />
      <Loaded query={waves} rows={6}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t('survey.empty')}>{t('survey.emptyText')}</EmptyState>
          ) : (
            <>
              {(active || all.length > FEW) && <Filters kinds={[...new Set(all.map(({ kind }) => kind))]} />}
              <Loaded query={found} rows={6}>
                {(some) => <Found waves={some} />}
              </Loaded>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
