const ink = { light: '#202733', dark: '#e3e9f0' };
const paper = { light: '#ffffff', dark: '#1a222e' };

/** How bpmn-js draws, so that a model looks the same wherever it is shown. */
export const looks = (theme: 'light' | 'dark') => ({
  bpmnRenderer: { defaultFillColor: paper[theme], defaultStrokeColor: ink[theme], defaultLabelColor: ink[theme] },
  textRenderer: { defaultStyle: { fontFamily: 'Source Sans 3 Variable, Arial, sans-serif', fontSize: 12 } },
});

export interface Canvas {
  zoom(level?: number | 'fit-viewport', center?: 'auto'): number;
  viewbox(box?: Box): Box & { scale: number; inner: Box };
  scrollToElement(element: string, padding?: number): void;
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
  resized(): void;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Registry {
  get(id: string): unknown;
}

export interface Steps {
  stepZoom(step: number): void;
}
