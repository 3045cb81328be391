import {
  CheckboxEntry,
  isCheckboxEntryEdited,
  isTextAreaEntryEdited,
  isTextFieldEntryEdited,
  TextAreaEntry,
  TextFieldEntry,
} from '@bpmn-io/properties-panel';

export interface Field {
  id: string;
  type: string;
  key?: string;
  label?: string;
  values?: { label?: string; value?: string }[];
  properties?: Record<string, string>;
}

type Edit = (field: Field, path: string[], value: unknown) => void;

interface Group {
  id: string;
  label: string;
  entries?: unknown[];
}

interface Words {
  decidingLabel: string;
  decidingHelp: string;
  group: string;
  labelEn: string;
  descriptionEn: string;
}

/** The field's properties with this one written, or taken away when empty. */
export function withProperty(field: Field, name: string, value: string): Record<string, string> | undefined {
  const { [name]: _, ...kept } = field.properties ?? {};
  const next = value ? { ...kept, [name]: value } : kept;
  return Object.keys(next).length > 0 ? next : undefined;
}

const atOnce = <T>(call: T): T => call;

/** Only fields with an answer can decide, and only choices and dates are few enough to decide on. */
const ANSWERS = ['textfield', 'textarea', 'number', 'checkbox', 'checklist', 'radio', 'select', 'datetime'];

/** What Trepart adds to the fields of a question: English words, and whether models may read the answer. */
export class DecidingSwitch {
  static $inject = ['propertiesPanel', 'config.trepart'];

  private readonly words: Words;

  constructor(panel: { registerProvider(provider: unknown, priority?: number): void }, words: Words) {
    this.words = words;
    panel.registerProvider(this, 500);
  }

  getGroups(field: Field, edit: Edit) {
    return (groups: Group[]): Group[] => {
      if (field.type === 'default') return groups;
      const own = { id: 'trepart', label: this.words.group, entries: this.entries(field, edit) };
      return [...groups.slice(0, 1), own, ...groups.slice(1).filter(({ id }) => id !== 'custom-values')];
    };
  }

  private entries(field: Field, edit: Edit): unknown[] {
    const { decidingLabel, decidingHelp, labelEn, descriptionEn } = this.words;
    const write = (name: string, value: string) => edit(field, ['properties'], withProperty(field, name, value));
    const text = (id: string, label: string, name: string, area = false) => ({
      id,
      component: () =>
        (area ? TextAreaEntry : TextFieldEntry)({
          element: field,
          id,
          label,
          debounce: atOnce,
          getValue: () => field.properties?.[name] ?? '',
          setValue: (value?: string) => write(name, value ?? ''),
        }),
      isEdited: area ? isTextAreaEntryEdited : isTextFieldEntryEdited,
    });
    const deciding = {
      id: 'trepart-deciding',
      component: () =>
        CheckboxEntry({
          element: field,
          id: 'trepart-deciding',
          label: decidingLabel,
          description: decidingHelp,
          getValue: () => field.properties?.deciding === 'true',
          setValue: (value: boolean) => write('deciding', value ? 'true' : ''),
        }),
      isEdited: isCheckboxEntryEdited,
    };
    const values = (field.values ?? []).flatMap(({ label, value }) =>
      value ? [text(`trepart-value-${value}`, `${label ?? value} (en)`, `value.${value}.en`)] : [],
    );
    return [
      ...(ANSWERS.includes(field.type) ? [deciding] : []),
      ...(field.type === 'text' ? [text('trepart-text-en', labelEn, 'text.en', true)] : []),
      ...(field.type !== 'text' ? [text('trepart-label-en', labelEn, 'label.en')] : []),
      ...(ANSWERS.includes(field.type) ? [text('trepart-description-en', descriptionEn, 'description.en')] : []),
      ...values,
    ];
  }
}
