import './yaml.css';
import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { defaultHighlightStyle, foldGutter, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { YamlEditorProps } from './yamlEditing';

const PAUSE = 700;

/** A text file as text. Tab moves on, as everywhere else on the page. */
export default function YamlEditing({ text, label, fault, onChange, ref }: YamlEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const latest = useRef(text);
  const changed = useEffectEvent((next: string) => {
    latest.current = next;
    onChange(next);
  });

  useEffect(() => {
    if (!place.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: latest.current,
        extensions: [
          lineNumbers(),
          foldGutter(),
          history(),
          highlightActiveLine(),
          highlightSelectionMatches(),
          indentUnit.of('  '),
          yaml(),
          syntaxHighlighting(defaultHighlightStyle),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
          keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (!docChanged) return;
            clearTimeout(timer);
            timer = setTimeout(() => changed(state.doc.toString()), PAUSE);
          }),
        ],
      }),
    });
    editor.current = view;
    return () => {
      clearTimeout(timer);
      const last = view.state.doc.toString();
      if (last !== latest.current) changed(last);
      editor.current = null;
      view.destroy();
    };
  }, [label]);

  useEffect(() => {
    const view = editor.current;
    if (!view) return;
    const at = fault && view.state.doc.line(Math.min(Math.max(fault.line, 1), view.state.doc.lines));
    const found = at ? [{ from: at.from, to: at.to, severity: 'error' as const, message: fault.message }] : [];
    view.dispatch(setDiagnostics(view.state, found));
  }, [fault]);

  useImperativeHandle(
    ref,
    () => ({
      undo: () => editor.current && undo(editor.current),
      redo: () => editor.current && redo(editor.current),
    }),
    [],
  );
  return <div ref={place} className="yaml-editor" />;
}
