import { propertyOf, writeProperty, type ElementRegistry, type Factory, type Modeling, type Shape } from './elements';
import type { Part } from './reading';

export interface Services {
  modeling: Modeling;
  factory: Factory;
  registry: ElementRegistry;
}

export interface Option {
  value: string;
  label: string;
}

export interface Field {
  id: string;
  label: string;
  description?: string;
  kind: 'text' | 'area' | 'check' | 'choice';
  options?: Option[];
  read: (shape: Shape, services: Services) => string;
  write: (shape: Shape, value: string, services: Services) => void;
}

export const named = (
  id: string,
  label: string,
  name: string,
  kind: Field['kind'] = 'text',
  options?: Option[],
): Field => ({
  id,
  label,
  kind,
  options,
  read: (shape) => propertyOf(shape, name),
  write: (shape, value, { modeling, factory }) => writeProperty(shape, name, value, modeling, factory),
});

export const expression = (text: string | undefined, verb: string) =>
  new RegExp(`^\\$\\{${verb}\\.(\\w+)\\}$`).exec(text ?? '')?.[1] ?? '';

export const definitionOf = (shape: Shape, type: string) =>
  shape.businessObject.eventDefinitions?.find(({ $type }) => $type === `bpmn:${type}`);

type Written = 'condition' | 'timeDate';

/** An expression inside the event: when it goes on. */
export const eventField = (
  id: string,
  label: string,
  type: string,
  key: Written,
  verb: string,
  options: Option[],
): Field => ({
  id,
  label,
  kind: 'choice',
  options,
  read: (shape) => expression(definitionOf(shape, type)?.[key]?.body, verb),
  write: (shape, value, { modeling, factory }) => {
    const definition = definitionOf(shape, type);
    if (!definition) return;
    modeling.updateModdleProperties(shape, definition, {
      [key]: value ? factory.create('bpmn:FormalExpression', { body: `\${${verb}.${value}}` }) : undefined,
      ...(key === 'timeDate' && { timeDuration: undefined, timeCycle: undefined }),
    });
  },
});

const textOf = (shape: Shape, key: keyof Part) => {
  const value: unknown = shape.businessObject[key];
  return typeof value === 'string' ? value : '';
};

export const attribute = (
  id: string,
  label: string,
  key: keyof Part,
  kind: Field['kind'],
  options?: Option[],
): Field => ({
  id,
  label,
  kind,
  options,
  read: (shape) => textOf(shape, key),
  write: (shape, value, { modeling }) => modeling.updateProperties(shape, { [key]: value || undefined }),
});

export const callField = (label: string, options: Option[]): Field => ({
  ...attribute('trepart-calls', label, 'calledElement', 'choice', options),
  write: (shape, value, { modeling, factory }) => {
    const kept = shape.businessObject.extensionElements?.values ?? [];
    const passesCase = kept.some(({ $type }) => $type === 'camunda:In');
    const passed = [
      factory.create('camunda:In', { businessKey: '${caseId}' }),
      factory.create('camunda:In', { source: 'caseId', target: 'caseId' }),
    ];
    modeling.updateProperties(shape, {
      calledElement: value || undefined,
      'camunda:calledElementBinding': 'deployment',
      ...(!passesCase && {
        extensionElements: factory.create('bpmn:ExtensionElements', { values: [...passed, ...kept] }),
      }),
    });
  },
});
