import '../i18n/survey';
import './survey.css';
import { BodyLong, HStack, InlineMessage, ToggleGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Wave, WaveResults } from '../api/surveys';
import { LinkButton } from '../page/LinkButton';
import { Loaded } from '../page/Loaded';
import { PrintButton } from '../page/PrintButton';
import { useFilters } from '../page/useFilters';
import { FreeTexts } from './FreeTexts';
import { OfWave } from './OfWave';
import { Refusable } from './Refusable';
import { ResponseMeter } from './ResponseMeter';
import { ResultFiles } from './ResultFiles';
import { ResultsView } from './ResultsView';
import { useUnitResults, useWave, useWaveResults } from './useSurveys';
import { useAbout, useKindName } from './useWaveWords';

const keys = ['by'] as const;

function Tools({ wave }: { wave?: Wave }) {
  const { filters } = useFilters(keys);
  const about = useAbout();
  return (
    <HStack gap="space-8" className="no-print">
      {wave?.state === 'released' && (
        <ResultFiles of={`/surveys/${wave.id}`} about={about(wave)} byUnit={wave.units && filters.by === 'unit'} />
      )}
      <PrintButton />
    </HStack>
  );
}

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
        <ResultsView results={found.results} hidden={found.hidden} />
      )}
    </>
  );
}

function OneResult({ found, wave }: { found: WaveResults; wave?: Wave }) {
  const { t } = useTranslation();
  const kindName = useKindName();
  return (
    <OfWave
      id={found.wave}
      kind={found.kind}
      title={t('survey.results.title', { kind: kindName(found.kind) })}
      wave={wave}
      beside={<Tools wave={wave} />}
      lead={
        <>
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
        </>
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
    </OfWave>
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
