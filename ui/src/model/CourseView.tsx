import { BodyLong, Switch, ToggleGroup, VStack } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Library, LibraryFile } from '../api/models';
import { ModelPicture } from '../bpmn/ModelPicture';
import { allSteps } from '../bpmn/reading';
import { useReading } from '../bpmn/useReading';
import { useFilters } from '../page/useFilters';
import { Section } from '../page/Section';
import { folderOf } from './address';
import { heatWords, warmthOf } from './heat';
import { HeatFilters } from './HeatFilters';
import { HeatTable } from './HeatTable';
import { ReadingList } from './ReadingList';
import { StepDetail } from './StepDetail';
import { stepName } from './stepWords';
import { heatFilters, useHeat } from './useModels';

const heatMarks = { hot: 'is-hot', warm: 'is-warm', cool: '' };

interface CourseViewProps {
  library: Library;
  file: LibraryFile;
  revision: string;
  xml: string;
}

/** One model to look at: drawing or list, the chosen step beside it, and where it is slow. */
export function CourseView({ library, file, revision, xml }: CourseViewProps) {
  const { t, i18n } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const { filters, setFilter } = useFilters(heatFilters);
  const reading = useReading(xml).data;
  const steps = useMemo(() => allSteps(reading?.steps ?? []), [reading]);
  const programme = library.programme.key;
  const hot = search.get('heat') === 'true';
  const as = search.get('as') === 'list' ? 'list' : 'picture';
  const heat = useHeat(programme, file.id, filters, hot).data;
  const chosen = steps.find(({ id }) => id === search.get('step'));
  const change = (key: string, value: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(key, value);
        else after.delete(key);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  const choose = (id: string | null) => {
    if (id === null || steps.some((step) => step.id === id)) change('step', id);
  };
  const shown = hot ? heat : undefined;
  const notes = useMemo(
    () =>
      shown &&
      Object.fromEntries(
        shown.elements
          .map(
            (element) =>
              [element.id, { text: heatWords(element, t), tone: warmthOf(element, shown.elements) }] as const,
          )
          .filter(([, { text }]) => text !== ''),
      ),
    [shown, t],
  );
  const marks = useMemo(
    () =>
      shown &&
      Object.fromEntries(
        shown.elements.flatMap((element) => {
          const mark = heatMarks[warmthOf(element, shown.elements)];
          return mark ? [[element.id, mark]] : [];
        }),
      ),
    [shown],
  );
  const nameOf = (id: string) => {
    const step = steps.find((one) => one.id === id);
    return step ? stepName(step, i18n.language, t) : id;
  };
  const tables = Object.fromEntries(
    library.files.filter(({ kind }) => kind === 'decision').map(({ id, path }) => [id, path]),
  );
  return (
    <VStack gap="space-24">
      {reading?.documentation && <BodyLong className="page__lead">{reading.documentation}</BodyLong>}
      <div className="view-bar">
        <ToggleGroup size="small" value={as} onChange={(next) => change('as', next)} aria-label={t('models.view.as')}>
          <ToggleGroup.Item value="picture">{t('models.view.picture')}</ToggleGroup.Item>
          <ToggleGroup.Item value="list">{t('models.view.list')}</ToggleGroup.Item>
        </ToggleGroup>
        <Switch size="small" checked={hot} onChange={(event) => change('heat', event.target.checked ? 'true' : null)}>
          {t('models.heat.show')}
        </Switch>
      </div>
      {hot && (
        <HeatFilters programme={programme} revisions={library.revisions} filters={filters} setFilter={setFilter} />
      )}
      <div className="course-view">
        <div className="course-view__main">
          {as === 'picture' ? (
            <ModelPicture
              className="diagram--tall"
              xml={xml}
              label={file.name}
              selected={chosen?.id ?? null}
              onSelect={choose}
              notes={notes}
              marks={marks}
            />
          ) : (
            <ReadingList reading={reading} selected={chosen?.id ?? null} onSelect={choose} />
          )}
          {hot && as === 'picture' && <p className="muted">{t('models.heat.legend')}</p>}
        </div>
        {chosen ? (
          <StepDetail
            key={chosen.id}
            step={chosen}
            revision={revision}
            programme={programme}
            folder={folderOf(file.path)}
            tables={tables}
            nameOf={nameOf}
          />
        ) : (
          <p className="card muted">{t('models.step.choose')}</p>
        )}
      </div>
      {hot && heat && (
        <Section title={t('models.heat.title')}>
          <HeatTable heat={heat} steps={steps} onSelect={choose} />
        </Section>
      )}
      {as === 'picture' && (
        <details className="folds">
          <summary>{t('models.read.title')}</summary>
          <ReadingList reading={reading} selected={chosen?.id ?? null} onSelect={choose} />
        </details>
      )}
    </VStack>
  );
}
