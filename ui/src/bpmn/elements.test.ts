import { expect, test } from 'vitest';
import {
  dropEmpty,
  idFrom,
  isGenerated,
  laneOf,
  writeProperty,
  type ElementRegistry,
  type Modeling,
  type Shape,
} from './elements';
import type { Part } from './reading';

const shape = (id: string, type: string, box: Partial<Shape> = {}): Shape => ({
  id,
  type: `bpmn:${type}`,
  x: 0,
  y: 0,
  width: 100,
  height: 80,
  businessObject: { $type: `bpmn:${type}`, id },
  ...box,
});

const registryOf = (...shapes: Shape[]): ElementRegistry => ({
  get: (id) => shapes.find((one) => one.id === id),
  filter: (wanted) => shapes.filter(wanted),
});

const factory = { create: ($type: string, properties = {}): Part => ({ $type, id: '', ...properties }) };

test('a step stands in the lane its middle is in', () => {
  const upper = shape('management', 'Lane', { y: 0, height: 200, width: 1000 });
  const lower = shape('union', 'Lane', { y: 200, height: 200, width: 1000 });

  expect(laneOf(shape('task', 'UserTask', { x: 50, y: 150 }), registryOf(upper, lower))?.id).toBe('management');
  expect(laneOf(shape('task', 'UserTask', { x: 50, y: 170 }), registryOf(upper, lower))?.id).toBe('union');
});

test('an id that nobody gave is made from the name, and is its own', () => {
  expect(isGenerated('Activity_0k3x9ab')).toBe(true);
  expect(isGenerated('callEnterprise')).toBe(false);
  expect(idFrom('Ring virksomheten på nytt', () => false)).toBe('ringVirksomhetenPaNytt');
  expect(idFrom('Ring igjen', (id) => id === 'ringIgjen')).toBe('ringIgjen2');
  expect(idFrom('3-2-1', () => false)).toBeNull();
});

test('a property is written beside those that stand there, and taken away when empty', () => {
  const written: unknown[] = [];
  const modeling = {
    updateProperties: (_: Shape, { extensionElements }: Record<string, unknown>) => written.push(extensionElements),
  } as unknown as Modeling;
  const task = shape('task', 'UserTask');
  task.businessObject.extensionElements = {
    values: [{ $type: 'camunda:Properties', id: '', values: [{ name: 'signing', value: 'all' }] }],
  };

  writeProperty(task, 'name.en', 'Call', modeling, factory);
  writeProperty(task, 'signing', '', modeling, factory);

  expect(written[0]).toMatchObject({
    values: [
      {
        values: [
          { name: 'signing', value: 'all' },
          { name: 'name.en', value: 'Call' },
        ],
      },
    ],
  });
  expect(written[1]).toBeUndefined();
});

test('fields of a template that are empty are not written', () => {
  const written: unknown[] = [];
  const modeling = {
    updateProperties: (_: Shape, { extensionElements }: Record<string, unknown>) => written.push(extensionElements),
  } as unknown as Modeling;
  const task = shape('task', 'UserTask');
  const list = {
    values: [
      { name: 'signing', value: 'all' },
      { name: 'shows', value: '' },
    ],
  };
  task.businessObject.extensionElements = { values: [{ $type: 'camunda:Properties', id: '', ...list }] };

  dropEmpty(task, modeling, factory);

  expect(written[0]).toMatchObject({ values: [{ values: [{ name: 'signing', value: 'all' }] }] });
});
