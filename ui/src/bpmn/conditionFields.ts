import type { DecidingField, ModelVocabulary } from '../api/models';
import type { Shape } from './elements';
import type { Field } from './panelField';
import type { PanelWord } from './panelWords';

const conditionOf = ({ businessObject }: Shape) => businessObject.conditionExpression?.body ?? '';

const put: Field['write'] = (shape, value, { modeling, factory }) =>
  modeling.updateProperties(shape, {
    conditionExpression: value ? factory.create('bpmn:FormalExpression', { body: value }) : undefined,
  });

/** `${answer == 'yes'}`, `${complete}` and `${not complete}`; anything else is left to the text. */
export function readCondition(text: string): { field: string; value: string } | null {
  const compared = /^\$\{\s*(\w+)\s*==\s*'([^']*)'\s*\}$/.exec(text);
  if (compared) return { field: compared[1] ?? '', value: compared[2] ?? '' };
  const ticked = /^\$\{\s*(not |!)?\s*(\w+)\s*\}$/.exec(text);
  return ticked ? { field: ticked[2] ?? '', value: ticked[1] ? 'false' : 'true' } : null;
}

export function writeCondition(field: DecidingField, value: string): string {
  if (field.kind === 'check') return value === 'false' ? `\${not ${field.id}}` : `\${${field.id}}`;
  return `\${${field.id} == '${value}'}`;
}

/** The process a flow is drawn in. */
function processOf(shape: Shape): string | undefined {
  for (let at = shape.parent; at; at = at.parent) {
    if (at.type === 'bpmn:Participant') return at.businessObject.processRef?.id;
    if (at.type === 'bpmn:Process') return at.id;
  }
  return undefined;
}

/** When a flow is taken: chosen among the questions whose answers decide, or written. */
export function conditionFields(shape: Shape, words: ModelVocabulary, say: (word: PanelWord) => string): Field[] {
  const process = processOf(shape);
  const asked = words.deciding.filter((one) => one.process === process);
  const written: Field = {
    id: 'trepart-condition',
    label: say('condition'),
    description: say('conditionHelp'),
    kind: 'text',
    read: conditionOf,
    write: put,
  };
  if (asked.length === 0) return [written];
  const fieldIn = (one: Shape) => asked.find(({ id }) => id === readCondition(conditionOf(one))?.field);
  const question: Field = {
    id: 'trepart-condition-question',
    label: say('conditionQuestion'),
    kind: 'choice',
    options: asked.map(({ id, question: label }) => ({ value: id, label })),
    read: (one) => fieldIn(one)?.id ?? '',
    write: (one, value, services) => {
      const field = asked.find(({ id }) => id === value);
      put(one, field ? writeCondition(field, field.answers[0]?.id ?? '') : '', services);
    },
  };
  const chosen = fieldIn(shape);
  const answer: Field | null = chosen
    ? {
        id: 'trepart-condition-answer',
        label: say('conditionAnswer'),
        kind: 'choice',
        options: chosen.answers.map(({ id, name }) => ({ value: id, label: name })),
        read: (one) => readCondition(conditionOf(one))?.value ?? '',
        write: (one, value, services) => put(one, value ? writeCondition(chosen, value) : '', services),
      }
    : null;
  return [question, answer, written].filter((one) => one !== null);
}
