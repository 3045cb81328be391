// dmn-js comes without types; this is what is used of it.
declare module 'dmn-js/lib/*' {
  interface View {
    id: string;
    type: 'drd' | 'decisionTable' | 'literalExpression' | 'boxedExpression';
    name?: string;
    element: { id: string; name?: string };
  }
  interface Inner {
    get<T>(service: string): T;
    on(event: string, listener: () => void): void;
  }
  export default class Dmn {
    constructor(options: Record<string, unknown>);
    importXML(xml: string): Promise<{ warnings: { message: string }[] }>;
    saveXML(options?: { format?: boolean }): Promise<{ xml: string }>;
    getViews(): View[];
    getActiveView(): View | undefined;
    getActiveViewer(): Inner | undefined;
    open(view: View): Promise<unknown>;
    on(event: string, listener: (event: { xml?: string }) => void): void;
    destroy(): void;
  }
}
