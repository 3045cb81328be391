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
import { idFrom, isA, isGenerated, type ElementRegistry, type Modeling, type Shape } from './elements';
import { InsertStep } from './insertStep';
import { looks } from './looks';
import { translator } from './norwegian';
import { panelWords } from './panelWords';
import { spokenTemplate, templates } from './templates';
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
        __init__: ['trepartPanel', 'namesFollow', 'insertStep'],
        insertStep: ['type', InsertStep],
        trepartPanel: ['type', TrepartPanel],
        namesFollow: ['type', NamesFollow],
      },
    ],
  });
}
