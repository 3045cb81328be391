/** What moddle gives, as far as it is read here. */
export interface Part {
  $type: string;
  id: string;
  name?: string;
  documentation?: { text?: string }[];
  extensionElements?: { values?: Part[] };
  flowElements?: Part[];
  laneSets?: { lanes?: Part[] }[];
  flowNodeRef?: Part[];
  sourceRef?: Part;
  targetRef?: Part;
  attachedToRef?: Part;
  outgoing?: Part[];
  eventDefinitions?: (Part & {
    condition?: { body?: string };
    timeDate?: { body?: string };
    timeDuration?: { body?: string };
  })[];
  rootElements?: Part[];
  conditionExpression?: { body?: string };
  default?: Part;
  calledElement?: string;
  triggeredByEvent?: boolean;
  values?: { name?: string; value?: string }[];
  formRef?: string;
  processRef?: Part;
  decisionRef?: string;
  delegateExpression?: string;
}

export type StepKind =
  | 'start'
  | 'task'
  | 'system'
  | 'table'
  | 'choice'
  | 'together'
  | 'first'
  | 'gate'
  | 'wait'
  | 'milestone'
  | 'phase'
  | 'part'
  | 'end';

export interface ReadStep {
  id: string;
  order: number;
  kind: StepKind;
  name: string;
  nameEn: string | null;
  who: string | null;
  whoEn: string | null;
  lane: string | null;
  documentation: string | null;
  documentationEn: string | null;
  form: string | null;
  calls: string | null;
  decision: string | null;
  /** What it waits for, as written in the model. */
  waits: string | null;
  /** Happens while this step is open. */
  during: string | null;
  properties: Record<string, string>;
  next: { to: string; label: string | null; labelEn: string | null }[];
  children: ReadStep[];
}

export interface ModelReading {
  id: string;
  name: string;
  nameEn: string | null;
  documentation: string | null;
  steps: ReadStep[];
}

const short = (part: Part) => part.$type.replace(/^bpmn:/, '');

export function propertiesOf(part: Part): Record<string, string> {
  const lists = (part.extensionElements?.values ?? []).filter(({ $type }) => $type === 'camunda:Properties');
  const pairs = lists.flatMap(({ values = [] }) => values.map(({ name = '', value = '' }) => [name, value] as const));
  return Object.fromEntries(pairs);
}

const text = (part: Part) =>
  part.documentation
    ?.map((one) => one.text ?? '')
    .join('\n')
    .trim() || null;

const has = (part: Part, definition: string) =>
  (part.eventDefinitions ?? []).some(({ $type }) => $type === `bpmn:${definition}`);

/** Gateways that only bring branches together are not read aloud; null. */
function kindOf(part: Part): StepKind | null {
  const type = short(part);
  switch (type) {
    case 'StartEvent':
      return 'start';
    case 'EndEvent':
      return 'end';
    case 'IntermediateThrowEvent':
      return 'milestone';
    case 'IntermediateCatchEvent':
    case 'BoundaryEvent':
      return has(part, 'ConditionalEventDefinition') ? 'gate' : 'wait';
    case 'CallActivity':
      return 'phase';
    case 'SubProcess':
      return 'part';
    case 'BusinessRuleTask':
      return 'table';
    case 'ServiceTask':
    case 'SendTask':
      return 'system';
    case 'ExclusiveGateway':
    case 'InclusiveGateway':
      return (part.outgoing ?? []).length > 1 ? 'choice' : null;
    case 'ParallelGateway':
      return (part.outgoing ?? []).length > 1 ? 'together' : null;
    case 'EventBasedGateway':
      return 'first';
    default:
      return type.endsWith('Task') ? 'task' : null;
  }
}

const isNode = (part: Part) => !['SequenceFlow', 'DataObject', 'DataObjectReference'].includes(short(part));

/** In the order one meets them: each after all that leads to it, loops apart. */
function inOrder(nodes: Part[]): Part[] {
  const boundaries = new Map<Part, Part[]>();
  for (const node of nodes) {
    if (!node.attachedToRef) continue;
    boundaries.set(node.attachedToRef, [...(boundaries.get(node.attachedToRef) ?? []), node]);
  }
  const seen = new Set<Part>();
  const reversed: Part[] = [];
  const visit = (node: Part) => {
    if (seen.has(node)) return;
    seen.add(node);
    const onward = (node.outgoing ?? []).flatMap(({ targetRef }) => (targetRef ? [targetRef] : []));
    [...onward, ...(boundaries.get(node) ?? [])].toReversed().forEach(visit);
    reversed.push(node);
  };
  const entered = nodes.filter((node) => short(node) === 'StartEvent');
  const rest = nodes.filter((node) => !node.attachedToRef && !entered.includes(node));
  [...entered, ...rest].toReversed().forEach(visit);
  return reversed.toReversed().filter((node) => nodes.includes(node));
}

interface Numbered {
  next: number;
  lanes: Map<string, Part>;
}

function readStep(part: Part, kind: StepKind, numbered: Numbered): ReadStep {
  const properties = propertiesOf(part);
  const lane = numbered.lanes.get(part.id) ?? null;
  const event = part.eventDefinitions?.[0];
  const order = numbered.next++;
  const children = kind === 'part' ? readSteps(part, numbered) : [];
  return {
    id: part.id,
    order,
    kind,
    name: part.name ?? '',
    nameEn: properties['name.en'] ?? null,
    who: lane?.name ?? null,
    whoEn: lane ? (propertiesOf(lane)['name.en'] ?? null) : null,
    lane: lane?.id ?? null,
    documentation: text(part),
    documentationEn: properties['documentation.en'] ?? null,
    form: part.formRef ?? null,
    calls: part.calledElement ?? null,
    decision: part.decisionRef ?? null,
    waits: event?.condition?.body ?? event?.timeDate?.body ?? event?.timeDuration?.body ?? null,
    during: part.attachedToRef?.id ?? null,
    properties,
    next: (part.outgoing ?? []).flatMap((flow) => {
      const to = flow.targetRef && landing(flow.targetRef);
      return to ? [{ to: to.id, label: flow.name ?? null, labelEn: propertiesOf(flow)['name.en'] ?? null }] : [];
    }),
    children,
  };
}

/** Where one comes when gateways that only join are passed through. */
function landing(part: Part, passed: Part[] = []): Part | undefined {
  if (kindOf(part) !== null) return part;
  const on = part.outgoing?.[0]?.targetRef;
  return on && !passed.includes(on) ? landing(on, [...passed, part]) : undefined;
}

function readSteps(scope: Part, numbered: Numbered): ReadStep[] {
  return inOrder((scope.flowElements ?? []).filter(isNode)).flatMap((part) => {
    const kind = kindOf(part);
    return kind ? [readStep(part, kind, numbered)] : [];
  });
}

function lanesOf(process: Part): Map<string, Part> {
  const lanes = (process.laneSets ?? []).flatMap((set) => set.lanes ?? []);
  const byNode = new Map<string, Part>();
  const give = (part: Part, lane: Part) => {
    byNode.set(part.id, lane);
    (part.flowElements ?? []).forEach((inner) => give(inner, lane));
  };
  for (const lane of lanes) (lane.flowNodeRef ?? []).forEach((node) => give(node, lane));
  return byNode;
}

/** The model as an ordered list: the same course as the drawing, to be read. Null: there is no process in it. */
export function readModel(definitions: Part): ModelReading | null {
  const process = definitions.rootElements?.find(({ $type }) => $type === 'bpmn:Process');
  if (!process) return null;
  return {
    id: process.id,
    name: process.name ?? process.id,
    nameEn: propertiesOf(process)['name.en'] ?? null,
    documentation: text(process),
    steps: readSteps(process, { next: 1, lanes: lanesOf(process) }),
  };
}

export const allSteps = (steps: ReadStep[]): ReadStep[] => steps.flatMap((step) => [step, ...allSteps(step.children)]);
