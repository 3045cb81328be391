import type { MigrationPlan, MigrationProcess } from '../api/models';

/** Null: taken away, cases there stay behind. */
export type Mapping = Record<string, Record<string, string | null>>;

/** What the engine proposes: the places it found by itself. */
export const proposed = (plan: MigrationPlan): Mapping =>
  Object.fromEntries(
    plan.processes.map(({ process, plan: steps }) => [
      process,
      Object.fromEntries(steps.flatMap(({ source, target }) => (target ? [[source, target]] : []))),
    ]),
  );

/** Steps where cases stand that have nowhere to go yet. */
export const homeless = (processes: MigrationProcess[], mapping: Mapping) =>
  processes.flatMap(({ process, plan }) => plan.filter(({ must, source }) => must && !mapping[process]?.[source]));

export const withTarget = (mapping: Mapping, process: string, source: string, target: string): Mapping => ({
  ...mapping,
  [process]: { ...mapping[process], [source]: target || null },
});
