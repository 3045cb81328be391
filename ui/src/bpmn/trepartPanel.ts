import {
  CheckboxEntry,
  isCheckboxEntryEdited,
  isSelectEntryEdited,
  isTextAreaEntryEdited,
  isTextFieldEntryEdited,
  SelectEntry,
  TextAreaEntry,
  TextFieldEntry,
} from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import type { ModelVocabulary } from '../api/models';
import type { ElementRegistry, Factory, Modeling, Shape } from './elements';
import type { Field, Services } from './panelField';
import { fieldsFor } from './panelFields';
import type { PanelWord } from './panelWords';

interface Entry {
  id: string;
  /** What a template's field writes. */
  property?: { binding?: { type?: string } };
  component: (props: { element: Shape }) => unknown;
  isEdited: unknown;
}

interface Group {
  id: string;
  label: string;
  entries?: Entry[];
  shouldOpen?: boolean;
}

const controls = {
  text: [TextFieldEntry, isTextFieldEntryEdited],
  area: [TextAreaEntry, isTextAreaEntryEdited],
  check: [CheckboxEntry, isCheckboxEntryEdited],
  choice: [SelectEntry, isSelectEntryEdited],
} as const;

/** One field of the panel. Its component runs inside the panel, which gives it the services. */
function entryOf({ id, label, description, kind, options, read, write }: Field): Entry {
  const [control, isEdited] = controls[kind];
  const Component = ({ element }: { element: Shape }) => {
    const services: Services = {
      modeling: useService<Modeling>('modeling'),
      factory: useService<Factory>('bpmnFactory'),
      registry: useService<ElementRegistry>('elementRegistry'),
    };
    const debounce = useService<unknown>('debounceInput');
    return control({
      element,
      id,
      label,
      description,
      debounce,
      getOptions: () => [{ value: '', label: '–' }, ...(options ?? [])],
      getValue: () => (kind === 'check' ? read(element, services) === 'true' : read(element, services)),
      setValue: (value: string | boolean | undefined) =>
        write(element, kind === 'check' ? (value ? 'true' : '') : String(value ?? ''), services),
    });
  };
  return { id, component: Component, isEdited };
}

/** Groups of the library that a process owner needs; the rest is behind the switch for all fields. */
const PLAIN = ['general', 'documentation', 'CamundaPlatform__MultiInstance'];

/** Fields of a template that the plain group has already are not asked for twice. */
const onlyMore = (group: Group): Group =>
  group.id.startsWith('ElementTemplates__CustomProperties')
    ? { ...group, entries: group.entries?.filter(({ property }) => property?.binding?.type !== 'camunda:property') }
    : group;

export interface PanelSettings {
  words: ModelVocabulary;
  say: (word: PanelWord) => string;
  everything: () => boolean;
}

export class TrepartPanel {
  static $inject = ['propertiesPanel', 'config.trepart'];

  private readonly settings: PanelSettings;

  constructor(panel: { registerProvider(priority: number, provider: unknown): void }, settings: PanelSettings) {
    this.settings = settings;
    // After the library's own providers.
    panel.registerProvider(200, this);
  }

  getGroups(element: Shape) {
    const { words, say, everything } = this.settings;
    return (groups: Group[]): Group[] => {
      const fields = element.type === 'label' || !element.businessObject ? [] : fieldsFor(element, words, say);
      const own = { id: 'trepart', label: 'Trepart', entries: fields.map(entryOf), shouldOpen: true };
      const offered = groups.map(onlyMore).filter(({ entries }) => entries === undefined || entries.length > 0);
      const kept = everything()
        ? offered
        : offered.filter(({ id }) => PLAIN.includes(id) || id.startsWith('ElementTemplates'));
      // A step has its name there, which is what one writes first.
      const opened = kept.map((group) => (group.id === 'general' ? { ...group, shouldOpen: true } : group));
      const general = opened.findIndex(({ id }) => id === 'general') + 1;
      return fields.length > 0 ? [...opened.slice(0, general), own, ...opened.slice(general)] : opened;
    };
  }
}
