import type BpmnModeler from 'bpmn-js/lib/Modeler';
import { dropEmpty, type ElementRegistry, type Factory, type Modeling, type Shape } from './elements';
import type { Template } from './templates';

interface Connection extends Shape {
  source: Shape;
  target: Shape;
}
interface Node extends Shape {
  outgoing?: Connection[];
}
interface Point {
  x: number;
  y: number;
}
interface Drawing extends Modeling {
  createSpace(moving: Shape[], resizing: Shape[], delta: Point, direction: string, start: number): void;
  createShape(shape: Shape, place: Point, parent: Shape | undefined): Shape;
  connect(source: Shape, target: Shape, attributes: { type: string }): Connection;
  reconnectStart(connection: Connection, source: Shape, place: Point): void;
}
interface SpaceTool {
  calculateAdjustments(
    shapes: Shape[],
    axis: 'x' | 'y',
    delta: number,
    start: number,
  ): { movingShapes: Shape[]; resizingShapes: Shape[] };
}
interface AutoPlace {
  append(source: Shape, shape: Shape): Shape;
}
interface CommandStack {
  registerHandler(command: string, handler: unknown): void;
  execute(command: string, context: InsertContext): void;
}
interface TemplateService {
  applyTemplate(element: Shape, template: Template): Shape;
  get(id: string): Template | undefined;
}
interface Selection {
  get(): Shape[];
  select(shape: Shape | null): void;
}
interface ElementFactory {
  createShape(attributes: Record<string, unknown>): Shape;
}
interface InsertContext {
  after: Node;
  shape: Shape;
  fill: (shape: Shape) => Shape;
  placed?: Shape;
}

const BESIDE = 50;

/** A new step goes in between a step and the one that follows it. The drawing makes room; one step to undo. */
class InsertAfter {
  static $inject = ['modeling', 'autoPlace', 'spaceTool', 'elementRegistry'];

  private readonly modeling: Drawing;
  private readonly autoPlace: AutoPlace;
  private readonly spaceTool: SpaceTool;
  private readonly registry: ElementRegistry;

  constructor(modeling: Drawing, autoPlace: AutoPlace, spaceTool: SpaceTool, registry: ElementRegistry) {
    this.modeling = modeling;
    this.autoPlace = autoPlace;
    this.spaceTool = spaceTool;
    this.registry = registry;
  }

  preExecute(context: InsertContext): void {
    const { after, shape, fill } = context;
    const onward = (after.outgoing ?? []).filter(({ type }) => type === 'bpmn:SequenceFlow');
    const [only] = onward;
    // After a choice the new step is one more way; elsewhere it comes in between.
    context.placed = fill(only && onward.length === 1 ? this.between(after, only, shape) : this.aside(after, shape));
  }

  private aside(after: Shape, shape: Shape): Shape {
    return this.autoPlace.append(after, shape);
  }

  private between(after: Shape, onward: Connection, shape: Shape): Shape {
    this.makeRoom(after, onward.target, shape);
    const place = { x: after.x + after.width + BESIDE + shape.width / 2, y: after.y + after.height / 2 };
    const placed = this.modeling.createShape(shape, place, after.parent);
    this.modeling.reconnectStart(onward, placed, { x: placed.x + placed.width, y: place.y });
    this.modeling.connect(after, placed, { type: 'bpmn:SequenceFlow' });
    return placed;
  }

  private makeRoom(after: Shape, next: Shape, shape: Shape): void {
    const end = after.x + after.width;
    const needed = end + BESIDE + shape.width + BESIDE - next.x;
    const ahead = next.x > end;
    if (!ahead || needed <= 0) return;
    const start = end + Math.min(10, (next.x - end) / 2);
    const all = this.registry.filter(({ parent }) => parent !== undefined);
    const { movingShapes, resizingShapes } = this.spaceTool.calculateAdjustments(all, 'x', needed, start);
    this.modeling.createSpace(movingShapes, resizingShapes, { x: needed, y: 0 }, 'e', start);
  }
}

export class InsertStep {
  static $inject = ['commandStack'];

  constructor(stack: CommandStack) {
    stack.registerHandler('trepart.insertAfter', InsertAfter);
  }
}

const fits = (shape: Shape, { appliesTo }: Template) => appliesTo.includes(shape.type);

const GOES_ON = /Task|CallActivity|SubProcess|Gateway|StartEvent|Intermediate|BoundaryEvent/;

/** A wait or a gate needs its event definition, which templates of this engine cannot carry. */
const definitions: Record<string, string> = {
  'no.trepart.gate': 'bpmn:ConditionalEventDefinition',
  'no.trepart.deadline-wait': 'bpmn:TimerEventDefinition',
};

/** Puts a template on the chosen step, or a new step after it. Null: nothing is chosen that it can follow. */
export function insertTemplate(modeler: BpmnModeler, id: string, as: 'after' | 'on'): Shape | null {
  const service = modeler.get<TemplateService>('elementTemplates');
  const selection = modeler.get<Selection>('selection');
  const template = service.get(id);
  const chosen = selection.get()[0];
  if (!template || !chosen) return null;
  const fill = (shape: Shape) => {
    const filled = service.applyTemplate(shape, template);
    dropEmpty(filled, modeler.get<Modeling>('modeling'), modeler.get<Factory>('bpmnFactory'));
    return filled;
  };
  if (as === 'on') return fits(chosen, template) ? fill(chosen) : null;
  if (!GOES_ON.test(chosen.type)) return null;
  const context: InsertContext = {
    after: chosen,
    fill,
    shape: modeler.get<ElementFactory>('elementFactory').createShape({
      type: template.elementType?.value ?? template.appliesTo[0],
      eventDefinitionType: definitions[id],
    }),
  };
  modeler.get<CommandStack>('commandStack').execute('trepart.insertAfter', context);
  selection.select(context.placed ?? null);
  return context.placed ?? null;
}
