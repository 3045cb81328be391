import { Tabs, ToggleGroup, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { DiagramRef } from '../api/types';
import { DiagramView } from '../bpmn/DiagramView';
import { Loaded } from '../page/Loaded';
import { CourseSteps } from './CourseSteps';
import { useDiagrams } from './useCases';

function Diagrams({ diagrams }: { diagrams: DiagramRef[] }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const first = diagrams[0];
  if (!first) return <p>{t('course.none')}</p>;
  const shown = diagrams.find(({ definitionId }) => definitionId === search.get('model')) ?? first;
  const show = (model: string) => setSearch({ tab: 'course', as: 'drawing', model }, { replace: true });
  return (
    <Tabs value={shown.definitionId} onChange={show} size="small">
      <Tabs.List>
        {diagrams.map(({ definitionId, label }) => (
          <Tabs.Tab key={definitionId} value={definitionId} label={label} />
        ))}
      </Tabs.List>
      <Tabs.Panel value={shown.definitionId} className="tab-panel">
        <DiagramView key={shown.definitionId} diagram={shown} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** The course, as a list or as drawn: one model for each process of the case. */
export function CaseModels({ id }: { id: string }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const as = search.get('as') === 'drawing' ? 'drawing' : 'list';
  const diagrams = useDiagrams(id);
  return (
    <VStack gap="space-16" align="stretch">
      <ToggleGroup
        size="small"
        value={as}
        onChange={(next) => setSearch({ tab: 'course', as: next }, { replace: true })}
        aria-label={t('course.as')}
      >
        <ToggleGroup.Item value="list">{t('course.listed')}</ToggleGroup.Item>
        <ToggleGroup.Item value="drawing">{t('course.drawn')}</ToggleGroup.Item>
      </ToggleGroup>
      {as === 'list' ? (
        <CourseSteps caseId={id} />
      ) : (
        <Loaded query={diagrams} rows={2}>
          {(found) => <Diagrams diagrams={found} />}
        </Loaded>
      )}
    </VStack>
  );
}
