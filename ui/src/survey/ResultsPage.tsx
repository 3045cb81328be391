import '../i18n/survey';
import './survey.css';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, HStack, InlineMessage, ToggleGroup, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Wave, WaveResults } from '../api/surveys';
import { LinkButton } from '../page/LinkButton';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { DownloadButton } from './DownloadButton';
import { FreeTexts } from './FreeTexts';
import { Refusable } from './Refusable';
import { ResponseMeter } from './ResponseMeter';
import { ResultsView } from './ResultsView';
import { useUnitResults, useWave, useWaveResults } from './useSurveys';
import { useKindName } from './useWaveWords';

function Tools({ wave }: { wave?: Wave }) {
  const { t } = useTranslation();
  return (
    <HStack gap="space-8" className="no-print">
      {wave?.state === 'released' && (
        <>
          <DownloadButton path={`/surveys/${wave.id}/results.csv`} name={t('survey.file', { ending: 'csv' })}>
            CSV
          </DownloadButton>
          <DownloadButton path={`/surveys/${wave.id}/results.xlsx`} name={t('survey.file', { ending: 'xlsx' })}>
            Excel
          </DownloadButton>
        </>
      )}
      <Button size="small" variant="secondary" icon={<PrinterSmallIcon aria-hidden />} onClick={() => window.print()}>
        {t('survey.print')}
      </Button>
    </HStack>
  );
}

const keys = ['by'] as const;

/** The same answers two ways. Never both at once: where they meet, somebody would stand alone. */
function ByGroupOrUnit({ found, units }: { found: WaveResults; units: boolean }) {
  const { t } = useTranslation();
  const { filters, setFilter } = useFilters(keys);
  const byUnit = units && filters.by === 'unit';
  const unitResults = useUnitResults(found.wave, byUnit);
  return (
    <>
      {units && (
        <ToggleGroup
          size="small"
          className="no-print"
          label={t('survey.by.label')}
          value={byUnit ? 'unit' : 'group'}
          onChange={(by) => setFilter('by', by === 'unit' ? 'unit' : '')}
        >
          <ToggleGroup.Item value="group" label={t('survey.by.group')} />
          <ToggleGroup.Item value="unit" label={t('survey.by.unit')} />
        </ToggleGroup>
      )}
      {byUnit ? (
        <Loaded query={unitResults} rows={6}>
          {({ results }) => <ResultsView results={results} />}
        </Loaded>
      ) : (
        <ResultsView results={found.results} asked={found.response.groups} />
      )}
    </>
  );
}

function OneResult({ found, wave }: { found: WaveResults; wave?: Wave }) {
  const { t } = useTranslation();
  const kindName = useKindName();
  const title = t('survey.results.title', { kind: kindName(found.kind) });
  return (
    <Page
      title={title}
      documentTitle={wave ? `${title}, ${wave.case.name}` : title}
      above={
        <span className="crumbs">
          <Link to="/surveys">{t('survey.title')}</Link> ·{' '}
          <Link to={`/surveys/${found.wave}`}>{kindName(found.kind)}</Link>
        </span>
      }
      beside={<Tools wave={wave} />}
      lead={
        <VStack gap="space-12">
          {wave && <Link to={`/cases/${wave.case.id}?tab=survey`}>{wave.case.name}</Link>}
          <div className="response-all">
            <ResponseMeter {...found.response} />
          </div>
          {found.circumstances.length > 0 && (
            <dl className="circumstances" aria-label={t('survey.circumstances')}>
              {found.circumstances.map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
          {found.context && (
            <BodyLong>
              <strong>{t('survey.context')}:</strong> {found.context}
            </BodyLong>
          )}
        </VStack>
      }
    >
      {wave?.state === 'closed' && <InlineMessage status="info">{t('survey.results.notReleased')}</InlineMessage>}
      {wave?.may.compare && (
        <div className="no-print">
          <LinkButton to={`/surveys/${found.wave}/comparison`} variant="secondary" size="small">
            {t('survey.seeComparison')}
          </LinkButton>
        </div>
      )}
      <ByGroupOrUnit found={found} units={wave?.units === true} />
      <FreeTexts wave={found.wave} />
    </Page>
  );
}

export function ResultsPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const results = useWaveResults(id);
  const wave = useWave(id);
  return (
    <Refusable
      query={results}
      title={t('survey.results.refused')}
      back={{ to: `/surveys/${id}`, text: t('survey.toWave') }}
    >
      {(found) => <OneResult found={found} wave={wave.data} />}
    </Refusable>
  );
}
