import { BodyLong, Button, ProgressBar, Select, Table, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Replay, ReplayResult, RevisionDetail } from '../api/models';
import { Simulation } from '../bpmn/Simulation';
import { Loaded } from '../page/Loaded';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { useComparison, useModelFile, useReplay } from './useModels';
import { useRevisionFiles } from './useRevisionFiles';
import { useRevisionChanges } from './useModelChanges';

function WalkThrough({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const files = useRevisionFiles(revision.id).data ?? [];
  const changed = new Set(useComparison(revision.id).data?.files.map(({ path }) => path));
  const processes = files
    .filter(({ kind }) => kind === 'process')
    .toSorted((one, other) => Number(changed.has(other.path)) - Number(changed.has(one.path)));
  const [chosen, setChosen] = useState('');
  const path = chosen || processes[0]?.path;
  const file = useModelFile(revision.id, path);
  const name = processes.find((one) => one.path === path)?.name ?? '';
  return (
    <Section title={t('models.try.walk')}>
      <BodyLong className="page__lead">{t('models.try.walkText')}</BodyLong>
      <Select
        size="small"
        className="narrow"
        label={t('models.kind.process')}
        value={path ?? ''}
        onChange={(event) => setChosen(event.target.value)}
      >
        {processes.map((one) => (
          <option key={one.path} value={one.path}>
            {one.name}
          </option>
        ))}
      </Select>
      {path && (
        <Loaded query={file} rows={2}>
          {({ text }) => <Simulation xml={text} label={name} />}
        </Loaded>
      )}
    </Section>
  );
}

function Outcome({ result }: { result: ReplayResult }) {
  const { t } = useTranslation();
  if (result.stopped) {
    return (
      <>
        <Tag size="small" variant="moderate" data-color="danger">
          {t('models.try.stopped')}
        </Tag>{' '}
        {result.stopped}
      </>
    );
  }
  if (result.samePath && result.differences.length === 0) return <span className="muted">{t('models.try.same')}</span>;
  return <>{result.differences.join(' ')}</>;
}

function Results({ replay }: { replay: Replay }) {
  const { t } = useTranslation();
  const { results, work } = replay;
  const other = results.filter(({ samePath, stopped }) => !samePath && !stopped).length;
  const stopped = results.filter((result) => result.stopped).length;
  const time = ({ daysBefore, daysAfter }: ReplayResult) => {
    if (daysBefore === null || daysAfter === null) return '–';
    return t('models.try.days', { before: Math.round(daysBefore), after: Math.round(daysAfter) });
  };
  return (
    <VStack gap="space-16">
      <BodyLong className="what-next">{t('models.try.summary', { total: results.length, other, stopped })}</BodyLong>
      {work.length > 0 && (
        <Table size="small" className="model-table">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('models.try.role')}</Table.HeaderCell>
              <Table.HeaderCell scope="col" align="right">
                {t('models.try.workBefore')}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col" align="right">
                {t('models.try.workAfter')}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {work.map(({ role, name, before, after }) => (
              <Table.Row key={role}>
                <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
                <Table.DataCell align="right">{before}</Table.DataCell>
                <Table.DataCell align="right">
                  {after} {after !== before && t(after > before ? 'models.try.more' : 'models.try.less')}
                </Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      <Table size="small" className="model-table">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('models.try.case')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('models.try.path')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('models.try.time')}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {results.map((result, index) => (
            <Table.Row key={`${result.label}-${index}`}>
              <Table.HeaderCell scope="row">
                {[result.label, result.industry].filter(Boolean).join(', ')}
              </Table.HeaderCell>
              <Table.DataCell>
                <Outcome result={result} />
              </Table.DataCell>
              <Table.DataCell>{time(result)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </VStack>
  );
}

function Replaying({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const replay = useReplay(revision.id);
  const { replay: run } = useRevisionChanges(revision.id);
  const [months, setMonths] = useState(12);
  const running = replay.data !== undefined && replay.data !== null && replay.data.state !== 'done';
  return (
    <Section title={t('models.try.replay')}>
      <BodyLong className="page__lead">{t('models.try.replayText')}</BodyLong>
      <div className="view-bar">
        <Select
          size="small"
          label={t('models.try.period')}
          value={months}
          onChange={(event) => setMonths(Number(event.target.value))}
        >
          {[3, 6, 12, 24].map((count) => (
            <option key={count} value={count}>
              {t('models.try.months', { count })}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          variant="secondary"
          className="at-end"
          loading={run.isPending || running}
          onClick={() => run.mutate(months)}
        >
          {t('models.try.run')}
        </Button>
      </div>
      {run.isError && <ProblemNotice error={run.error} />}
      <Loaded query={replay} rows={1}>
        {(found) => {
          if (!found) return <p className="muted">{t('models.try.never')}</p>;
          if (found.fault) return <p>{found.fault}</p>;
          if (found.state === 'done') return <Results replay={found} />;
          return (
            <div role="status">
              <p id="replaying">{t('models.try.progress', { done: found.done, total: found.total })}</p>
              <ProgressBar value={found.done} valueMax={Math.max(found.total, 1)} aria-labelledby="replaying" />
            </div>
          );
        }}
      </Loaded>
    </Section>
  );
}

/** Before anybody meets it: walk through the drawing, and let last year's cases run through it. */
export function TryTab({ revision }: { revision: RevisionDetail }) {
  return (
    <VStack gap="space-32">
      <WalkThrough revision={revision} />
      <Replaying revision={revision} />
    </VStack>
  );
}
