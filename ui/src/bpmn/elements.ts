import type { Part } from './reading';
import { propertiesOf } from './reading';

/** An element on the canvas, as far as it is touched here. */
export interface Shape {
  id: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  businessObject: Part & { lanes?: Part[] };
  parent?: Shape;
  host?: Shape;
  children?: Shape[];
  labelTarget?: Shape;
}

export interface Modeling {
  updateProperties(element: Shape, properties: Record<string, unknown>): void;
  updateModdleProperties(element: Shape, moddleElement: unknown, properties: Record<string, unknown>): void;
  moveElements(shapes: Shape[], delta: { x: number; y: number }): void;
  addLane(shape: Shape, place: 'top' | 'bottom'): Shape;
}

export interface Factory {
  create(type: string, properties?: Record<string, unknown>): Part;
}

export interface ElementRegistry {
  get(id: string): Shape | undefined;
  filter(test: (shape: Shape) => boolean): Shape[];
}

export const isA = (shape: Shape, ...types: string[]) => types.some((type) => shape.type === `bpmn:${type}`);

export const propertyOf = (shape: Shape, name: string): string => propertiesOf(shape.businessObject)[name] ?? '';

/** Writes one camunda:property, or takes it away; what else stands there stays. One step to undo. */
export function writeProperty(shape: Shape, name: string, value: string, modeling: Modeling, factory: Factory): void {
  const kept = Object.entries(propertiesOf(shape.businessObject)).filter(([key]) => key !== name);
  writeProperties(shape, value ? [...kept, [name, value]] : kept, modeling, factory);
}

/** A template writes down every field it has; those that are empty say nothing and are taken away. */
export function dropEmpty(shape: Shape, modeling: Modeling, factory: Factory): void {
  const all = Object.entries(propertiesOf(shape.businessObject));
  const filled = all.filter(([, value]) => value !== '');
  if (filled.length < all.length) writeProperties(shape, filled, modeling, factory);
}

function writeProperties(shape: Shape, all: string[][], modeling: Modeling, factory: Factory): void {
  const values = shape.businessObject.extensionElements?.values ?? [];
  const list = factory.create('camunda:Properties', {
    values: all.map(([name, value]) => factory.create('camunda:Property', { name, value })),
  });
  const others = values.filter(({ $type }) => $type !== 'camunda:Properties');
  const next = all.length > 0 ? [...others, list] : others;
  modeling.updateProperties(shape, {
    extensionElements: next.length > 0 ? factory.create('bpmn:ExtensionElements', { values: next }) : undefined,
  });
}

/** The lane a node stands in by its place on the paper; the innermost. */
export function laneOf(shape: Shape, registry: ElementRegistry): Shape | undefined {
  const middle = shape.y + shape.height / 2;
  const across = shape.x + shape.width / 2;
  return registry
    .filter((one) => isA(one, 'Lane'))
    .filter(({ x, y, width, height }) => y <= middle && middle < y + height && x <= across && across < x + width)
    .toSorted((one, other) => one.height - other.height)[0];
}

interface Names {
  id: string;
  name: string;
}

/** Moves a step to the lane of a role; a lane that is not drawn yet is added at the bottom. */
export function moveToLane(shape: Shape, role: Names, registry: ElementRegistry, modeling: Modeling): void {
  const lanes = registry.filter((one) => isA(one, 'Lane'));
  let lane = lanes.find(({ id }) => id === role.id);
  if (!lane) {
    const lowest = lanes.toSorted((one, other) => other.y + other.height - one.y - one.height)[0];
    const beside = lowest ?? registry.filter((one) => isA(one, 'Participant'))[0];
    if (!beside) return;
    lane = modeling.addLane(beside, 'bottom');
    modeling.updateProperties(lane, { id: role.id, name: role.name });
  }
  const away = lane.y + lane.height / 2 - (shape.y + shape.height / 2);
  modeling.moveElements([shape], { x: 0, y: Math.round(away / 10) * 10 });
}

const GENERATED = /^(Activity|Event|Gateway|Flow|Task|UserTask)_[0-9a-z]{7}$/;

export const isGenerated = (id: string) => GENERATED.test(id);

const plain: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' };

/** "Ring virksomheten innen en uke" -> "ringVirksomhetenInnenEnUke" */
export function idFrom(name: string, taken: (id: string) => boolean): string | null {
  const words = name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 6);
  const stem = words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  if (!/^[a-z]/.test(stem)) return null;
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}${number}`;
    if (!taken(id)) return id;
  }
}
