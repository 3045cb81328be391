import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import '@bpmn-io/properties-panel/dist/assets/properties-panel.css';
import 'bpmn-js-element-templates/dist/assets/element-templates.css';
import './bpmn.css';
import './editor.css';
import type BpmnModeler from 'bpmn-js/lib/Modeler';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../session/theme';
import { drawModel } from './drawModel';
import type { BpmnEditorProps } from './editing';
import type { ElementRegistry, Shape } from './elements';
import { insertTemplate } from './insertStep';
import { lint } from './lint';
import { openAt, type Canvas } from './looks';
import { readModel, type Part } from './reading';
import { ZoomButtons } from './ZoomButtons';

interface CommandStack {
  undo(): void;
  redo(): void;
}
interface Selection {
  get(): Shape[];
  select(shape: Shape | null): void;
}
interface EventBus {
  fire(event: string): void;
}

const PAUSE = 500;

/** The modeler: drawing to the left, the chosen element's fields to the right. */
export default function BpmnEditor(props: BpmnEditorProps) {
  const { text, label, words, everything, faults, ref } = props;
  const { onTouch, onChange, onUnreadable, onReading, onLint, onSelect } = props;
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const theme = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [modeler, setModeler] = useState<BpmnModeler | null>(null);
  // The drawing is made anew when language or theme changes: then it starts from what it said last.
  const latest = useRef(text);
  const all = useRef(everything);

  const changed = useEffectEvent((xml: string) => {
    latest.current = xml;
    onChange(xml);
  });
  const told = useEffectEvent((drawn: BpmnModeler) => {
    const definitions = drawn.getDefinitions() as unknown as Part;
    const registry = drawn.get<ElementRegistry>('elementRegistry');
    onReading(readModel(definitions));
    void lint(definitions, (id) => registry.get(id)?.businessObject.name ?? null).then(onLint);
  });
  const chosen = useEffectEvent((id: string | null) => onSelect(id));
  const touched = useEffectEvent(() => onTouch());
  const refused = useEffectEvent((reason: string) => onUnreadable(reason));

  useEffect(() => {
    if (!place.current || !panel.current) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const drawn = drawModel({
      container: place.current,
      panel: panel.current,
      theme,
      language,
      words,
      everything: () => all.current,
    });
    const save = async () => {
      timer = undefined;
      const { xml } = await drawn.saveXML({ format: true });
      if (xml) changed(xml);
      if (!gone) told(drawn);
    };
    drawn
      .importXML(latest.current)
      .then(() => {
        if (gone) return;
        openAt(drawn.get<Canvas>('canvas'));
        setModeler(drawn);
        told(drawn);
        const selected = () => {
          const [shape, ...more] = drawn.get<Selection>('selection').get();
          chosen(more.length === 0 ? (shape?.id ?? null) : null);
        };
        drawn.on('commandStack.changed', () => {
          touched();
          clearTimeout(timer);
          timer = setTimeout(() => void save(), PAUSE);
          // A new name gives a new step another id.
          selected();
        });
        drawn.on('selection.changed', selected);
      })
      .catch((error: unknown) => !gone && refused(error instanceof Error ? error.message : ''));
    return () => {
      gone = true;
      setModeler(null);
      // What was drawn in the last moment is not lost.
      if (timer) void save().finally(() => drawn.destroy());
      else drawn.destroy();
    };
  }, [theme, language, words]);

  useEffect(() => {
    all.current = everything;
    modeler?.get<EventBus>('eventBus').fire('propertiesPanel.providersChanged');
  }, [modeler, everything]);

  useEffect(() => {
    if (!modeler) return;
    const canvas = modeler.get<Canvas>('canvas');
    const registry = modeler.get<ElementRegistry>('elementRegistry');
    const marked = Object.entries(faults).filter(([id]) => registry.get(id));
    marked.forEach(([id, mark]) => canvas.addMarker(id, mark));
    return () => marked.forEach(([id, mark]) => registry.get(id) && canvas.removeMarker(id, mark));
  }, [modeler, faults]);

  useImperativeHandle(
    ref,
    () => ({
      undo: () => modeler?.get<CommandStack>('commandStack').undo(),
      redo: () => modeler?.get<CommandStack>('commandStack').redo(),
      show: (id) => {
        const shape = modeler?.get<ElementRegistry>('elementRegistry').get(id);
        if (!modeler || !shape) return;
        modeler.get<Canvas>('canvas').scrollToElement(id, 100);
        modeler.get<Selection>('selection').select(shape);
      },
      insert: (template, as) => {
        const placed = modeler && insertTemplate(modeler, template, as);
        if (placed) modeler.get<Canvas>('canvas').scrollToElement(placed.id, 100);
        return Boolean(placed);
      },
    }),
    [modeler],
  );

  return (
    <div className="bpmn-editor diagram">
      <div className="bpmn-editor__canvas">
        <div
          ref={place}
          className="bpmn-editor__paper"
          role="group"
          aria-label={t('course.picture', { name: label })}
        />
        <ZoomButtons viewer={modeler} />
      </div>
      <div ref={panel} className="bpmn-editor__panel" role="region" aria-label={t('models.edit.fields')} />
    </div>
  );
}
