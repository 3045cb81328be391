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
