import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import '@bpmn-io/form-js-editor/dist/assets/properties-panel.css';
import '@bpmn-io/form-js-editor/dist/assets/dragula.css';
import './formEditor.css';
import { FormEditor } from '@bpmn-io/form-js-editor';
import { useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DecidingSwitch } from './decidingSwitch';
import { speakInside } from '../i18n/speakInside';
import { editorWords } from './editorWords';
import type { FormEditorProps } from './formEditing';

interface CommandStack {
  undo(): void;
  redo(): void;
}
interface Selection {
  set(field: unknown): void;
}
interface Fields {
  get(id: string): unknown;
}

/** The form editor. A field that models may read is marked as deciding, nothing else becomes known to them. */
export default function FormEditing({ text, label, onChange, onUnreadable, ref }: FormEditorProps) {
  const { i18n, t } = useTranslation();
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
    const words = {
      decidingLabel: t('models.edit.deciding'),
      decidingHelp: t('models.edit.decidingHelp'),
      group: t('models.edit.trepart'),
      labelEn: t('models.edit.labelEn'),
      descriptionEn: t('models.edit.descriptionEn'),
    };
    const drawn = new FormEditor({
      container: place.current,
      trepart: words,
      additionalModules: [{ __init__: ['decidingSwitch'], decidingSwitch: ['type', DecidingSwitch] }],
    });
    editor.current = drawn;
    const stop = language === 'nb' ? speakInside(place.current, editorWords) : undefined;
    try {
      void drawn.importSchema(JSON.parse(latest.current) as never).then(
        () => {
          if (!gone) drawn.on('commandStack.changed', (() => changed(drawn.saveSchema())) as never);
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
  }, [language, t]);

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
  return <div ref={place} className="form-editor" role="group" aria-label={label} />;
}
