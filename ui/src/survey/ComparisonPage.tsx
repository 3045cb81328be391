import '../i18n/survey';
import './survey.css';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Comparison } from '../api/surveys';
import { Choice } from '../page/Choice';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { ChangesView } from './ChangesView';
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
  const title = t('survey.comparison.title');
  return (
    <Page
      title={title}
      documentTitle={wave ? `${title}, ${wave.case.name}` : title}
      above={
        <span className="crumbs">
          <Link to="/surveys">{t('survey.title')}</Link> ·{' '}
          <Link to={`/surveys/${id}`}>{kindName(found.second.kind)}</Link>
        </span>
      }
      beside={
        <Button
          size="small"
          variant="secondary"
          className="no-print"
          icon={<PrinterSmallIcon aria-hidden />}
          onClick={() => window.print()}
        >
          {t('survey.print')}
        </Button>
      }
      lead={
        <VStack gap="space-4">
          {wave && <Link to={`/cases/${wave.case.id}?tab=survey`}>{wave.case.name}</Link>}
          <BodyLong>
            {t('survey.comparison.between', {
              first: kindName(found.first.kind),
              firstDay: shortDay(found.first.closedOn, speech),
              second: kindName(found.second.kind),
              secondDay: shortDay(found.second.closedOn, speech),
            })}
          </BodyLong>
        </VStack>
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
    </Page>
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
