import './dmn.css';
import DmnModeler from 'dmn-js/lib/Modeler';
import { useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DmnEditorProps } from './dmnEditing';
import { tableWords } from './tableWords';

interface CommandStack {
  undo(): void;
  redo(): void;
}

const PAUSE = 500;

/** The table editor; a table opens at once, not the diagram of tables. */
export default function DmnEditing({ text, label, onTouch, onChange, onUnreadable, ref }: DmnEditorProps) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const place = useRef<HTMLDivElement>(null);
  const modeler = useRef<DmnModeler | null>(null);
  const latest = useRef(text);
  const changed = useEffectEvent((xml: string) => {
    latest.current = xml;
    onChange(xml);
  });
  const touched = useEffectEvent(() => onTouch());
  const refused = useEffectEvent((reason: string) => onUnreadable(reason));

  useEffect(() => {
    if (!place.current) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const words = { translate: ['value', tableWords(language)] };
    const part = { additionalModules: [words] };
    const drawn = new DmnModeler({
      container: place.current,
      decisionTable: part,
      drd: part,
      literalExpression: part,
      boxedExpression: part,
    });
    modeler.current = drawn;
    const save = async () => {
      timer = undefined;
      const { xml } = await drawn.saveXML({ format: true });
      changed(xml);
    };
    const later = () => {
      touched();
      clearTimeout(timer);
      timer = setTimeout(() => void save(), PAUSE);
    };
    const heard = new WeakSet<object>();
    const listen = () => {
      const inner = drawn.getActiveViewer();
      if (!inner || heard.has(inner)) return;
      heard.add(inner);
      inner.on('commandStack.changed', later);
    };
    drawn.on('views.changed', listen);
    // The table takes what is typed a moment later; from the first letter on it must not be called saved.
    const typed = new AbortController();
    place.current.addEventListener('input', later, { signal: typed.signal });
    drawn
      .importXML(latest.current)
      .then(async () => {
        if (gone) return;
        const table = drawn.getViews().find(({ type }) => type === 'decisionTable');
        if (table) await drawn.open(table);
        listen();
        place.current?.querySelector('th.index-column')?.setAttribute('role', 'presentation');
      })
      .catch((error: unknown) => !gone && refused(error instanceof Error ? error.message : ''));
    return () => {
      gone = true;
      typed.abort();
      modeler.current = null;
      if (timer) void save().finally(() => drawn.destroy());
      else drawn.destroy();
    };
  }, [language]);

  useImperativeHandle(
    ref,
    () => ({
      undo: () => modeler.current?.getActiveViewer()?.get<CommandStack>('commandStack').undo(),
      redo: () => modeler.current?.getActiveViewer()?.get<CommandStack>('commandStack').redo(),
    }),
    [],
  );
  return <div ref={place} className="dmn-editor" role="group" aria-label={label} />;
}
