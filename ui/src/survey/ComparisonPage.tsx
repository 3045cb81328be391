import '../i18n/survey';
import './survey.css';
import { BodyLong, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Comparison } from '../api/surveys';
import { Choice } from '../page/Choice';
import { PrintButton } from '../page/PrintButton';
import { useFilters } from '../page/useFilters';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { ChangesView } from './ChangesView';
import { DownloadButton } from './DownloadButton';
import { fileName } from './fileName';
import { OfWave } from './OfWave';
import { Refusable } from './Refusable';
import { useComparison, useWave, useWaveResults } from './useSurveys';
import { useKindName } from './useWaveWords';

const chosen = ['before'] as const;

function Compared({ id, found }: { id: string; found: Comparison }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const kindName = useKindName();
  const wave = useWave(id).data;
  const { setFilter } = useFilters(chosen);
  const groups = useWaveResults(id).data?.results.groups;
  return (
    <OfWave
      id={id}
      kind={found.second.kind}
      title={t('survey.comparison.title')}
      wave={wave}
      beside={
        <HStack gap="space-8" className="no-print">
          {wave?.state === 'released' && (
            <DownloadButton
              path={`/surveys/${id}/comparison.pdf`}
              query={{ before: found.first.wave }}
              name={fileName(
                'pdf',
                t('survey.comparison.file'),
                wave.case.name,
                kindName(found.first.kind),
                kindName(found.second.kind),
              )}
            >
              PDF
            </DownloadButton>
          )}
          <PrintButton />
        </HStack>
      }
      lead={
        <BodyLong>
          {t('survey.comparison.between', {
            first: kindName(found.first.kind),
            firstDay: shortDay(found.first.closedOn, speech),
            second: kindName(found.second.kind),
            secondDay: shortDay(found.second.closedOn, speech),
          })}
        </BodyLong>
      }
    >
      {found.earlier.length > 1 && (
        <div className="no-print">
          <Choice
            required
            label={t('survey.comparison.with')}
            value={found.first.wave}
            options={found.earlier.map(({ wave: earlier, kind, closedOn }) => ({
              id: earlier,
              name: `${kindName(kind)}, ${shortDay(closedOn, speech)}`,
            }))}
            onChoice={(before) => setFilter('before', before)}
          />
        </div>
      )}
      <ChangesView
        change={found.change}
        groupName={(group) => groups?.find((one) => one.id === group)?.name ?? t('survey.everybody')}
      />
    </OfWave>
  );
}

export function ComparisonPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const { filters } = useFilters(chosen);
  const comparison = useComparison(id, filters.before);
  return (
    <Refusable
      query={comparison}
      title={t('survey.comparison.refusedTitle')}
      back={{ to: `/surveys/${id}`, text: t('survey.toWave') }}
    >
      {(found) => <Compared id={id} found={found} />}
    </Refusable>
  );
}
