import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './bpmn.css';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../session/theme';
import { looks, type Box, type Canvas, type Registry } from './looks';
import type { ModelDrawingProps } from './modelDrawing';
import { ZoomButtons } from './ZoomButtons';

const READABLE = 0.7;

const MARGIN = 20;

interface Overlays {
  add(element: string, type: string, overlay: { position: object; html: HTMLElement }): string;
  remove(filter: { type: string }): void;
}

interface Clicked {
  element: { id: string; labelTarget?: { id: string }; parent?: unknown };
}

function noteOn(text: string, tone: string): HTMLElement {
  const note = document.createElement('div');
  note.className = `drawing-note drawing-note--${tone}`;
  note.textContent = text;
  return note;
}

/** A model to look at: one element can be chosen, some marked, some carry a note. */
export default function ModelDrawing(props: ModelDrawingProps) {
  const { xml, label, marks, notes, selected, onSelect, onView, view, className = '' } = props;
  const { t } = useTranslation();
  const theme = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<NavigatedViewer | null>(null);
  const [failed, setFailed] = useState(false);
  const showing = useRef<Box | null>(null);
  const together = Boolean(onView);
  const choose = useEffectEvent((id: string | null) => onSelect?.(id));
  const moved = useEffectEvent((box: Box) => {
    showing.current = box;
    onView?.(box);
  });

  useEffect(() => {
    if (!place.current) return;
    const drawn = new NavigatedViewer({
      container: place.current,
      moddleExtensions: { camunda },
      ...looks(theme),
      zoomScroll: { enabled: false },
    });
    let gone = false;
    drawn
      .importXML(xml)
      .then(() => {
        if (gone) return;
        const canvas = drawn.get<Canvas>('canvas');
        // Too small to read says nothing: rather the beginning, in a size that can be read.
        if (canvas.zoom('fit-viewport', 'auto') < READABLE && !together) {
          const { inner, width, height, scale } = canvas.viewbox();
          const part = scale / READABLE;
          // The model's own left edge and, when it is lower than the window, its middle: never the empty paper round it.
          const shown = height * part;
          canvas.viewbox({
            x: inner.x - MARGIN,
            y: shown > inner.height ? inner.y - (shown - inner.height) / 2 : inner.y - MARGIN,
            width: width * part,
            height: shown,
          });
        }
        drawn.on('element.click', ({ element }: Clicked) =>
          choose(element.parent ? (element.labelTarget ?? element).id : null),
        );
        drawn.on('canvas.viewbox.changed', ({ viewbox }: { viewbox: Box }) => moved(viewbox));
        setViewer(drawn);
      })
      .catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
      setViewer(null);
      drawn.destroy();
    };
  }, [xml, theme, together]);

  useEffect(() => {
    if (!viewer || !marks) return;
    const canvas = viewer.get<Canvas>('canvas');
    const registry = viewer.get<Registry>('elementRegistry');
    const drawn = Object.entries(marks).filter(([id]) => registry.get(id));
    drawn.forEach(([id, mark]) => canvas.addMarker(id, mark));
    return () => drawn.forEach(([id, mark]) => canvas.removeMarker(id, mark));
  }, [viewer, marks]);

  useEffect(() => {
    if (!viewer || !notes) return;
    const overlays = viewer.get<Overlays>('overlays');
    const registry = viewer.get<Registry>('elementRegistry');
    for (const [id, { text, tone }] of Object.entries(notes)) {
      if (!registry.get(id)) continue;
      overlays.add(id, 'note', { position: { top: -14, left: 4 }, html: noteOn(text, tone) });
    }
    return () => overlays.remove({ type: 'note' });
  }, [viewer, notes]);

  useEffect(() => {
    if (!viewer || !selected) return;
    const canvas = viewer.get<Canvas>('canvas');
    if (!viewer.get<Registry>('elementRegistry').get(selected)) return;
    canvas.addMarker(selected, 'is-selected');
    canvas.scrollToElement(selected, 60);
    return () => canvas.removeMarker(selected, 'is-selected');
  }, [viewer, selected]);

  useEffect(() => {
    if (!viewer || !view || view === showing.current) return;
    const { x, y, width, height } = view;
    const now = showing.current;
    if (now && Math.abs(now.x - x) + Math.abs(now.y - y) + Math.abs(now.width - width) < 1) return;
    showing.current = view;
    viewer.get<Canvas>('canvas').viewbox({ x, y, width, height });
  }, [viewer, view]);

  if (failed) return <p>{t('course.notDrawn')}</p>;
  return (
    <figure className={`diagram ${className}`}>
      <div ref={place} className="diagram__paper" role="group" aria-label={t('course.picture', { name: label })} />
      <ZoomButtons viewer={viewer} />
    </figure>
  );
}
