import { Heading, Select, Table, VStack } from '@navikt/ds-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MigrationPlan, MigrationProcess, MigrationStep } from '../api/migration';
import type { RevisionRef } from '../api/models';
import { ModelPicture } from '../bpmn/ModelPicture';
import { Loaded } from '../page/Loaded';
import type { Mapping } from './migration';
import { useModelFile } from './useModels';

interface StepsProps {
  plan: MigrationPlan;
  to: RevisionRef;
  mapping: Mapping;
  onTarget: (process: string, source: string, target: string) => void;
}

/** The old drawing with where each step goes, and the new one to choose the place on. */
function OnThePicture({ process, plan, to, mapping, onTarget }: StepsProps & { process: MigrationProcess }) {
  const { t } = useTranslation();
  const path = `${process.process}/${process.process}.bpmn`;
  const before = useModelFile(plan.from.id, path);
  const after = useModelFile(to.id, path);
  const [source, setSource] = useState<string | null>(null);
  const places = mapping[process.process];
  const drawn = useMemo(() => {
    const name = (id: string | null | undefined) => process.targets.find((one) => one.id === id)?.name;
    const notes = process.plan.map(({ source: id, cases }) => {
      const target = name(places?.[id]);
      const text = [cases > 0 && t('models.cases', { count: cases }), `→ ${target ?? t('models.migrate.nowhere')}`]
        .filter(Boolean)
        .join(' ');
      return [id, { text, tone: target ? 'moved' : 'removed' }] as const;
    });
    return Object.fromEntries(notes);
  }, [process, places, t]);
  const known = process.plan.find((one) => one.source === source);
  return (
    <div className="two-drawings">
      <div>
        <p className="muted">{t('models.migrate.chooseOld')}</p>
        <Loaded query={before} rows={1}>
          {({ text }) => (
            <ModelPicture
              xml={text}
              label={process.name}
              notes={drawn}
              selected={source}
              onSelect={(id) => setSource(process.plan.some((one) => one.source === id) ? id : null)}
            />
          )}
        </Loaded>
      </div>
      <div>
        <p className="muted">
          {known ? t('models.migrate.chooseNew', { name: known.sourceName }) : t('models.migrate.chooseFirst')}
        </p>
        <Loaded query={after} rows={1}>
          {({ text }) => (
            <ModelPicture
              xml={text}
              label={process.name}
              selected={source ? (places?.[source] ?? null) : null}
              onSelect={(id) => {
                if (source && id && process.targets.some((one) => one.id === id)) {
                  onTarget(process.process, source, id);
                }
              }}
            />
          )}
        </Loaded>
      </div>
    </div>
  );
}

function StepTable({
  process,
  steps,
  mapping,
  onTarget,
}: StepsProps & { process: MigrationProcess; steps: MigrationStep[] }) {
  const { t } = useTranslation();
  if (steps.length === 0) return null;
  return (
    <div className="scroll-x">
      <Table size="small" className="model-table">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('models.migrate.source')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              {t('models.heat.now')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('models.migrate.target')}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {steps.map((step) => {
            const target = mapping[process.process]?.[step.source] ?? '';
            const fault = step.must && !target ? (step.fault ?? t('models.migrate.choose')) : undefined;
            return (
              <Table.Row key={step.source}>
                <Table.HeaderCell scope="row">{step.sourceName}</Table.HeaderCell>
                <Table.DataCell align="right">{step.cases}</Table.DataCell>
                <Table.DataCell>
                  <Select
                    size="small"
                    hideLabel
                    label={t('models.migrate.targetOf', { name: step.sourceName })}
                    value={target}
                    error={fault}
                    onChange={(event) => onTarget(process.process, step.source, event.target.value)}
                  >
                    <option value="">{t('models.migrate.nowhere')}</option>
                    {process.targets.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </Select>
                </Table.DataCell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </div>
  );
}

/** For each step where cases may stand: where they go. What the engine proposes is filled in. */
export function MigrationSteps(props: StepsProps) {
  const { plan, mapping } = props;
  const { t } = useTranslation();
  // Where nobody stands and the place is clear, there is nothing to decide.
  const asks = (step: MigrationStep, { process }: MigrationProcess) =>
    step.cases > 0 || !(mapping[process]?.[step.source] ?? '');
  return (
    <VStack gap="space-24">
      {plan.processes.map((process) => (
        <VStack key={process.process} gap="space-12">
          <Heading level="3" size="xsmall">
            {process.name} ({t('models.cases', { count: process.running })})
          </Heading>
          <StepTable {...props} process={process} steps={process.plan.filter((step) => asks(step, process))} />
          {process.plan.some((step) => !asks(step, process)) && (
            <Foldable words={t('models.migrate.others')}>
              <StepTable {...props} process={process} steps={process.plan.filter((step) => !asks(step, process))} />
            </Foldable>
          )}
          <Foldable words={t('models.migrate.onPicture')}>
            <OnThePicture {...props} process={process} />
          </Foldable>
        </VStack>
      ))}
    </VStack>
  );
}

/** Drawn only when it is opened. */
function Foldable({ words, children }: { words: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="folds" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words}</summary>
      {open && children}
    </details>
  );
}
