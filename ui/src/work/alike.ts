import type { FieldProblem } from '../api/problem';
import type { FormSchema, Id, OtherTask } from '../api/types';
import { parseNumber, writeNumber } from '../form/fields/numbers';

type Data = Record<string, unknown>;

/** A question that each enterprise answers for itself. */
export interface EachField {
  key: string;
  type: string;
  subtype?: string;
  label: string;
  required: boolean;
  options: { label: string; value: string }[];
}

interface Component {
  type: string;
  key?: string;
  path?: string;
  subtype?: string;
  label?: string;
  dateLabel?: string;
  timeLabel?: string;
  validate?: { required?: boolean };
  values?: { label: string; value: string }[];
  properties?: Record<string, string>;
  components?: Component[];
}

const inside = (components: Component[]): Component[] =>
  components.flatMap((one) => (one.type === 'group' ? inside(one.components ?? []) : [one]));

/** The fields of a form that are each enterprise's own, in its order. None: it is answered for one at a time. */
export const eachFields = (schema: FormSchema | null): EachField[] =>
  inside((schema?.components as Component[] | undefined) ?? [])
    .filter(({ properties }) => properties?.each === 'true')
    .map(({ key, path, type, subtype, label, dateLabel, timeLabel, validate, values }) => ({
      key: key ?? path ?? '',
      type,
      subtype,
      label: label ?? dateLabel ?? timeLabel ?? '',
      required: validate?.required === true,
      options: values ?? [],
    }));

/** What was ticked and typed, by task; of the others it goes without saying. */
export type Rows = Record<Id, { chosen: boolean; data: Data }>;

/** What stands in a field of a row: typed here, or what the task would open with. */
export const valueIn = (rows: Rows, task: OtherTask, key: string): unknown => {
  const data = rows[task.id]?.data ?? {};
  return key in data ? data[key] : task.data[key];
};

export const chosenOf = (rows: Rows, tasks: OtherTask[]): OtherTask[] => tasks.filter(({ id }) => rows[id]?.chosen);

export const nameOf = (task: OtherTask): string =>
  task.subject ? `${task.case.name}, ${task.subject}` : task.case.name;

const sent = (field: EachField, value: unknown): unknown => {
  if (field.type !== 'number' || typeof value !== 'string') return value;
  const number = parseNumber(value);
  return number === 'NaN' ? value : number;
};

/** What is shown while it is typed: a number as Norwegians write it. */
export const written = (field: EachField, value: unknown): string =>
  field.type === 'number' && typeof value === 'number'
    ? writeNumber(value)
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

/** The others as they are sent: what had to be filled in, and what had been written there before. */
export const othersToSend = (rows: Rows, tasks: OtherTask[], fields: EachField[]) =>
  chosenOf(rows, tasks).map((task) => ({
    id: task.id,
    version: task.version,
    data: {
      ...(task.draft && task.data),
      ...Object.fromEntries(
        fields
          .filter(({ required }) => required)
          .map((field) => [field.key, sent(field, valueIn(rows, task, field.key))]),
      ),
    },
  }));

export interface RowProblem {
  task: OtherTask;
  /** Null when it is about the whole task. */
  field: EachField | null;
  message: string;
}

const OTHERS = /^others\[(\d+)\](?:\.(.+))?$/;

/** The server's refusals: those of the form that is shown, and those of the others, each at its row and field. */
export function placed(problems: FieldProblem[], asked: OtherTask[], fields: EachField[]) {
  const own: FieldProblem[] = [];
  const rows: RowProblem[] = [];
  for (const problem of problems) {
    const [, at, key] = OTHERS.exec(problem.path) ?? [];
    const task = at === undefined ? undefined : asked[Number(at)];
    if (!task) {
      own.push(problem);
      continue;
    }
    const field = fields.find((one) => one.required && one.key === key) ?? null;
    const said = `${task.case.name}: `;
    const message = problem.message.startsWith(said) ? problem.message.slice(said.length) : problem.message;
    rows.push({ task, field, message });
  }
  return { own, rows };
}

export const domIdOf = (task: Id, field?: string) => `alike-${task}${field ? `-${field}` : ''}`;

export interface Narrowing {
  industry: string;
  region: string;
}

export const fits = (task: OtherTask, { industry, region }: Narrowing) =>
  (!industry || task.case.industry === industry) && (!region || task.region === region);

/** What the tasks can be told apart by. */
export const industriesOf = (tasks: OtherTask[]) =>
  named(tasks.map(({ case: { industry, industryName } }) => [industry, industryName]));
export const regionsOf = (tasks: OtherTask[]) =>
  named(tasks.flatMap(({ region, regionName }) => (region && regionName ? [[region, regionName]] : [])));

const named = (pairs: string[][]) =>
  [...new Map(pairs as [string, string][])]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nb'));
