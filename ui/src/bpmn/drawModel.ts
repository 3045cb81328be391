import BpmnModeler from 'bpmn-js/lib/Modeler';
import { ElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates';
import {
  BpmnPropertiesPanelModule,
  BpmnPropertiesProviderModule,
  CamundaPlatformPropertiesProviderModule,
} from 'bpmn-js-properties-panel';
import camundaBehaviors from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import type { ModelVocabulary } from '../api/models';
import { dropEmpty, idFrom, isA, isGenerated, type ElementRegistry, type Modeling, type Shape } from './elements';
import { looks } from './looks';
import { translator } from './norwegian';
import { panelWords } from './panelWords';
import { spokenTemplate, templates, type Template } from './templates';
import { TrepartPanel } from './trepartPanel';

interface EventBus {
  on(events: string | string[], listener: (event: { context: { element?: Shape; newId?: string } }) => void): void;
}

/** A new step gets an id from its name, and its form the same: that is how Trepart finds the form. */
class NamesFollow {
  static $inject = ['eventBus', 'modeling', 'elementRegistry'];

  constructor(events: EventBus, modeling: Modeling, registry: ElementRegistry) {
    const after = ['element.updateLabel', 'element.updateProperties'].map(
      (name) => `commandStack.${name}.postExecuted`,
    );
    events.on(after, ({ context }) => {
      const shape = context.element?.labelTarget ?? context.element;
      const name = shape?.businessObject.name;
      if (!shape || !name || !isGenerated(shape.id)) return;
      const id = idFrom(name, (taken) => registry.get(taken) !== undefined);
      if (id) modeling.updateProperties(shape, { id });
    });
    events.on('commandStack.element.updateProperties.postExecuted', ({ context }) => {
      const shape = context.element;
      if (!shape || !isA(shape, 'UserTask') || isGenerated(shape.id)) return;
      if (shape.businessObject.formRef === shape.id) return;
      modeling.updateProperties(shape, { 'camunda:formRef': shape.id, 'camunda:formRefBinding': 'deployment' });
    });
  }
}

interface Drawing {
  container: HTMLElement;
  panel: HTMLElement;
  theme: 'light' | 'dark';
  language: string;
  words: ModelVocabulary;
  everything: () => boolean;
}

/** The modeler with what Trepart offers. */
export function drawModel({ container, panel, theme, language, words, everything }: Drawing): BpmnModeler {
  return new BpmnModeler({
    container,
    moddleExtensions: { camunda },
    ...looks(theme),
    propertiesPanel: { parent: panel },
    elementTemplates: templates.map((template) => spokenTemplate(template, language)),
    trepart: { words, say: panelWords(language), everything },
    additionalModules: [
      camundaBehaviors,
      BpmnPropertiesPanelModule,
      BpmnPropertiesProviderModule,
      CamundaPlatformPropertiesProviderModule,
      ElementTemplatesPropertiesProviderModule,
      { translate: ['value', translator(language)] },
      {
        __init__: ['trepartPanel', 'namesFollow'],
        trepartPanel: ['type', TrepartPanel],
        namesFollow: ['type', NamesFollow],
      },
    ],
  });
}

interface TemplateService {
  applyTemplate(element: Shape, template: Template): Shape;
  get(id: string): Template | undefined;
}
interface AutoPlace {
  append(source: Shape, shape: Shape): Shape;
}
interface Selection {
  get(): Shape[];
  select(shape: Shape | null): void;
}
interface ElementFactory {
  createShape(attributes: Record<string, unknown>): Shape;
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
    dropEmpty(filled, modeler.get('modeling'), modeler.get('bpmnFactory'));
    return filled;
  };
  if (as === 'on') return fits(chosen, template) ? fill(chosen) : null;
  if (!GOES_ON.test(chosen.type)) return null;
  const shape = modeler.get<ElementFactory>('elementFactory').createShape({
    type: template.elementType?.value ?? template.appliesTo[0],
    eventDefinitionType: definitions[id],
  });
  const placed = modeler.get<AutoPlace>('autoPlace').append(chosen, shape);
  const filled = fill(placed);
  selection.select(filled);
  return filled;
}
