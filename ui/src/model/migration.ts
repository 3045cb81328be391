import type { MigrationCase, MigrationOrder, MigrationPlan, MigrationProcess } from '../api/migration';

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

/** Which cases are to move: a group, less those taken out of it. Empty: any. */
export interface CaseChoice {
  industry: string;
  region: string;
  without: string[];
}

export const everyCase: CaseChoice = { industry: '', region: '', without: [] };

export const inGroup = (cases: MigrationCase[], { industry, region }: CaseChoice) =>
  cases.filter((one) => (!industry || one.industry === industry) && (!region || one.region === region));

export const chosenCases = (cases: MigrationCase[], choice: CaseChoice) =>
  inGroup(cases, choice).filter(({ caseId }) => !choice.without.includes(caseId));

/** A group goes by its name, so that it is the server that knows who is in it; single cases by theirs. */
export const caseOrder = (
  cases: MigrationCase[],
  choice: CaseChoice,
): Pick<MigrationOrder, 'cases' | 'industry' | 'region'> => {
  const chosen = chosenCases(cases, choice);
  if (chosen.length < inGroup(cases, choice).length) return { cases: chosen.map(({ caseId }) => caseId) };
  return { cases: null, industry: choice.industry || undefined, region: choice.region || undefined };
};
