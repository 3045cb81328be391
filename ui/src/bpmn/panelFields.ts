import type { ModelVocabulary } from '../api/models';
import { conditionFields } from './conditionFields';
import { isA, laneOf, moveToLane, type Shape } from './elements';
import {
  attribute,
  callField,
  definitionOf,
  eventField,
  expression,
  named,
  type Field,
  type Option,
} from './panelField';
import type { PanelWord } from './panelWords';

const NODES = ['Task', 'UserTask', 'ServiceTask', 'CallActivity', 'SubProcess', 'BusinessRuleTask'];

/** The fields Trepart offers for one element, in plain words. */
export function fieldsFor(shape: Shape, words: ModelVocabulary, say: (word: PanelWord) => string): Field[] {
  const lanes = words.lanes.map(({ id, name }) => ({ value: id, label: name }));
  const names = (list: (string | { id: string; name: string })[]) =>
    list.map((one) => (typeof one === 'string' ? { value: one, label: one } : { value: one.id, label: one.name }));
  const bodies = words.lanes.filter(({ body }) => body).map(({ id, name }) => ({ value: id, label: name }));
  const options: Record<string, Option[]> = {
    body: bodies,
    milestone: names(words.milestones),
    process: names(words.processes),
    lane: lanes,
  };
  const fields: Field[] = [];
  const isNode = isA(shape, ...NODES) || shape.type.endsWith('Event') || shape.type.endsWith('Gateway');
  if (isA(shape, ...NODES) || isA(shape, 'IntermediateCatchEvent', 'IntermediateThrowEvent')) {
    fields.push({
      id: 'trepart-lane',
      label: say('who'),
      description: say('whoHelp'),
      kind: 'choice',
      options: lanes,
      read: (one, { registry }) => laneOf(one, registry)?.id ?? '',
      write: (one, value, { registry, modeling }) => {
        const role = words.lanes.find(({ id }) => id === value);
        if (role && laneOf(one, registry)?.id !== value) moveToLane(one, role, registry, modeling);
      },
    });
  }
  if (isA(shape, 'Lane')) {
    fields.push({
      id: 'trepart-role',
      label: say('role'),
      description: say('roleHelp'),
      kind: 'choice',
      options: lanes,
      read: ({ id }) => id,
      write: (lane, value, { modeling, registry }) => {
        const role = words.lanes.find(({ id }) => id === value);
        if (role && !registry.get(role.id)) modeling.updateProperties(lane, { id: role.id, name: role.name });
      },
    });
  }
  if (isA(shape, 'UserTask')) {
    const signing = (['all', 'any', 'separately'] as const).map((value) => ({ value, label: say(value) }));
    fields.push(
      named('trepart-signing', say('signing'), 'signing', 'choice', signing),
      named('trepart-sealed', say('sealed'), 'sealed', 'check'),
      named('trepart-shows', say('shows'), 'shows'),
      named('trepart-prefill', say('prefill'), 'prefill'),
      named('trepart-records', say('records'), 'records'),
    );
  }
  if (definitionOf(shape, 'MessageEventDefinition')) {
    fields.push(named('trepart-offered', say('offeredTo'), 'offeredTo'));
    fields.push(named('trepart-early', say('early'), 'early', 'check'));
    fields.push(named('trepart-records', say('records'), 'records'));
  }
  if (definitionOf(shape, 'TimerEventDefinition')) {
    const event = 'TimerEventDefinition';
    fields.push(
      eventField('trepart-deadline', say('deadline'), event, 'timeDate', 'deadlines', names(words.deadlines)),
    );
    fields.push(named('trepart-movable', say('movable'), 'movable', 'check'));
  }
  if (definitionOf(shape, 'ConditionalEventDefinition')) {
    const gates = words.gates.map(({ name, title }) => ({ value: name, label: title ?? name }));
    fields.push(eventField('trepart-gate', say('gate'), 'ConditionalEventDefinition', 'condition', 'gates', gates));
    for (const name of ['body', 'milestone', 'process'] as const) {
      fields.push(named(`trepart-${name}`, say(name), name, 'choice', options[name]));
    }
  }
  if (isA(shape, 'ServiceTask')) {
    const steps = words.steps.map(({ name, title }) => ({ value: name, label: title ?? name }));
    const chosen = expression(shape.businessObject.delegateExpression, 'steps');
    fields.push({
      ...attribute('trepart-step', say('step'), 'delegateExpression', 'choice', steps),
      read: ({ businessObject }) => expression(businessObject.delegateExpression, 'steps'),
      write: (one, value, { modeling }) =>
        modeling.updateProperties(one, { 'camunda:delegateExpression': value ? `\${steps.${value}}` : undefined }),
    });
    const takes = words.steps.find(({ name }) => name === chosen)?.properties ?? [];
    for (const name of takes.filter((one): one is string => typeof one === 'string')) {
      const choices = options[name];
      fields.push(named(`trepart-step-${name}`, name, name, choices ? 'choice' : 'text', choices));
    }
  }
  if (isA(shape, 'CallActivity')) fields.push(callField(say('calls'), names(words.processes)));
  if (isA(shape, 'SequenceFlow')) fields.push(...conditionFields(shape, words, say));
  if (isNode || isA(shape, 'Lane', 'SequenceFlow', 'Process', 'Participant')) {
    fields.push(named('trepart-name-en', say('nameEn'), 'name.en'));
    if (!isA(shape, 'SequenceFlow', 'Lane')) {
      fields.push(named('trepart-documentation-en', say('documentationEn'), 'documentation.en', 'area'));
    }
  }
  return fields;
}
