const ink = { light: '#202733', dark: '#e3e9f0' };
const paper = { light: '#ffffff', dark: '#1a222e' };

/** How bpmn-js draws, so that a model looks the same wherever it is shown. */
export const looks = (theme: 'light' | 'dark') => ({
  bpmnRenderer: { defaultFillColor: paper[theme], defaultStrokeColor: ink[theme], defaultLabelColor: ink[theme] },
  textRenderer: { defaultStyle: { fontFamily: 'Source Sans 3 Variable, Arial, sans-serif', fontSize: 12 } },
});

export interface Canvas {
  zoom(level?: number | 'fit-viewport', center?: 'auto'): number;
  viewbox(box?: Box): Box & { scale: number; inner: Box; outer: { width: number; height: number } };
  scrollToElement(element: string, padding?: number): void;
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
  resized(): void;
}

/** The palette lies over the left edge of the paper. */
const PALETTE = 140;
const READABLE = 0.75;

/** All of the drawing when its texts can be read like that; else where it begins, large enough to read. */
export function openAt(canvas: Canvas): void {
  canvas.zoom('fit-viewport', 'auto');
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(
    1,
    Math.max(READABLE, Math.min((outer.width - PALETTE) / inner.width, outer.height / inner.height)),
  );
  const width = outer.width / scale;
  const height = outer.height / scale;
  const free = Math.max(0, (width - PALETTE / scale - inner.width) / 2);
  canvas.viewbox({
    x: inner.x - PALETTE / scale - free,
    y: inner.height < height ? inner.y - (height - inner.height) / 2 : inner.y - 20 / scale,
    width,
    height,
  });
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
