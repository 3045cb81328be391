import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import '@bpmn-io/form-js-editor/dist/assets/properties-panel.css';
import '@bpmn-io/form-js-editor/dist/assets/dragula.css';
import './formEditor.css';
import { FormEditor } from '@bpmn-io/form-js-editor';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speakInside } from '../i18n/speakInside';
import { editorWords } from './editorWords';
import { FieldPanel } from './FieldPanel';
import type { Field } from './fieldWords';
import type { FormEditorProps } from './formEditing';

interface CommandStack {
  undo(): void;
  redo(): void;
}
interface Selection {
  set(field: unknown): void;
}
interface Fields {
  get(id: string): Field | undefined;
}
interface Modeling {
  editFormField(field: Field, path: string, value: unknown): void;
}

/** The form editor. A field that models may read is marked as deciding, nothing else becomes known to them. */
export default function FormEditing({ text, label, onChange, onUnreadable, ref }: FormEditorProps) {
  const { i18n } = useTranslation();
  const [chosen, setChosen] = useState<Field | null>(null);
  const { language } = i18n;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<FormEditor | null>(null);
  const latest = useRef(text);
  const changed = useEffectEvent((schema: unknown) => {
    latest.current = `${JSON.stringify(schema, null, 2)}\n`;
    onChange(latest.current);
  });
  const refused = useEffectEvent((reason: string) => onUnreadable(reason));

  useEffect(() => {
    if (!place.current) return;
    let gone = false;
    const drawn = new FormEditor({ container: place.current });
    editor.current = drawn;
    const stop = language === 'nb' ? speakInside(place.current, editorWords, '.fjs-form-container') : undefined;
    try {
      void drawn.importSchema(JSON.parse(latest.current) as never).then(
        () => {
          if (gone) return;
          const choose = (field: Field | null | undefined) =>
            setChosen(field && field.type !== 'default' ? { ...field } : null);
          const onSelection = ({ selection }: { selection: Field | null }) => choose(selection);
          const onChanged = () => {
            setChosen((before) => {
              const now = before && drawn.get<Fields>('formFieldRegistry').get(before.id);
              return now ? { ...now } : null;
            });
            changed(drawn.saveSchema());
          };
          drawn.on('selection.changed', onSelection as never);
          drawn.on('commandStack.changed', onChanged as never);
        },
        (error: unknown) => !gone && refused(String(error)),
      );
    } catch (error) {
      refused(String(error));
    }
    return () => {
      gone = true;
      editor.current = null;
      stop?.();
      drawn.destroy();
    };
  }, [language]);

  useImperativeHandle(
    ref,
    () => ({
      undo: () => editor.current?.get<CommandStack>('commandStack').undo(),
      redo: () => editor.current?.get<CommandStack>('commandStack').redo(),
      show: (id) => {
        const field = editor.current?.get<Fields>('formFieldRegistry').get(id);
        if (field) editor.current?.get<Selection>('selection').set(field);
      },
    }),
    [],
  );
  const write = (field: Field, properties: Record<string, string> | undefined) => {
    const known = editor.current?.get<Fields>('formFieldRegistry').get(field.id);
    if (known) editor.current?.get<Modeling>('modeling').editFormField(known, 'properties', properties);
  };
  return (
    <div className="form-editing">
      <div ref={place} className="form-editor" role="group" aria-label={label} />
      <aside className="form-editing__words">
        <FieldPanel field={chosen} onProperties={write} />
      </aside>
    </div>
  );
}
