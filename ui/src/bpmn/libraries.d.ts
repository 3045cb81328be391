// Libraries that come without types, as far as they are used here.
declare module 'bpmnlint/lib/support/compile-config.js' {
  export default function compileConfig(config: unknown): Promise<string>;
}

declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>);
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>;
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}

declare module 'bpmnlint/lib/linter' {
  export default class Linter {
    constructor(options: { config: unknown; resolver: unknown });
    lint(root: unknown): Promise<unknown>;
  }
}

declare module 'virtual:lint-rules' {
  export const config: unknown;
  export const resolver: unknown;
}

declare module 'bpmn-js-properties-panel' {
  export const BpmnPropertiesPanelModule: Record<string, unknown>;
  export const BpmnPropertiesProviderModule: Record<string, unknown>;
  export const CamundaPlatformPropertiesProviderModule: Record<string, unknown>;
  export function useService<T>(name: string): T;
}

declare module '@bpmn-io/properties-panel' {
  type Entry = (props: Record<string, unknown>) => unknown;
  export const SelectEntry: Entry;
  export const TextFieldEntry: Entry;
  export const TextAreaEntry: Entry;
  export const CheckboxEntry: Entry;
  export const isSelectEntryEdited: unknown;
  export const isTextFieldEntryEdited: unknown;
  export const isTextAreaEntryEdited: unknown;
  export const isCheckboxEntryEdited: unknown;
}

declare module 'bpmn-js-element-templates' {
  export const ElementTemplatesPropertiesProviderModule: Record<string, unknown>;
}

declare module 'camunda-bpmn-js-behaviors/lib/camunda-platform' {
  const behaviors: Record<string, unknown>;
  export default behaviors;
}

declare module 'bpmn-js-token-simulation/lib/viewer' {
  const simulation: Record<string, unknown>;
  export default simulation;
}

declare module 'bpmn-js-differ' {
  interface Changed {
    model: { id: string };
    attrs: Record<string, unknown>;
  }
  export function diff(
    before: unknown,
    after: unknown,
  ): {
    _added: Record<string, { id: string }>;
    _removed: Record<string, { id: string }>;
    _changed: Record<string, Changed>;
    _layoutChanged: Record<string, { id: string }>;
  };
}

declare module 'bpmn-auto-layout' {
  export function layoutProcess(xml: string): Promise<string>;
}

declare module '@bpmn-io/element-templates-validator' {
  export function validate(template: unknown): { valid: boolean; errors?: { message: string }[] };
}
