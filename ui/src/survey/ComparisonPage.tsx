import '../i18n/survey';
import './survey.css';
import { BodyLong, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Comparison } from '../api/surveys';
import { PrintButton } from '../page/PrintButton';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { ChangesView } from './ChangesView';
import { DownloadButton } from './DownloadButton';
import { OfWave } from './OfWave';
import { Refusable } from './Refusable';
import { useComparison, useWave, useWaveResults } from './useSurveys';
import { useKindName } from './useWaveWords';

function Compared({ id, found }: { id: string; found: Comparison }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const kindName = useKindName();
  const wave = useWave(id).data;
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
            <DownloadButton path={`/surveys/${id}/comparison.pdf`} name={t('survey.comparison.file')}>
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
  const comparison = useComparison(id);
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
