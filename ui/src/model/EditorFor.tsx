import type { Ref } from 'react';
import type { ModelVocabulary } from '../api/models';
import type { EditorHandle } from '../bpmn/editing';
import type { LintFinding } from '../bpmn/lint';
import { ModelEditor } from '../bpmn/ModelEditor';
import type { ModelReading } from '../bpmn/reading';
import { DmnEditor } from '../dmn/DmnEditor';
import { FormEditor } from '../form/FormEditor';
import { YamlEditor } from '../yaml/YamlEditor';
import { kindOf } from './address';

interface EditorForProps {
  path: string;
  name: string;
  text: string;
  words: ModelVocabulary;
  fault: { line: number; message: string } | null;
  faults: Record<string, string>;
  everything: boolean;
  editor: Ref<EditorHandle>;
  onTouch: () => void;
  onChange: (text: string) => void;
  onUnreadable: (reason: string) => void;
  onReading: (reading: ModelReading | null) => void;
  onLint: (findings: LintFinding[]) => void;
  onSelect: (id: string | null) => void;
}

/** The editor for this kind of file. */
export function EditorFor(props: EditorForProps) {
  const { path, name, text, words, fault, faults, everything, editor } = props;
  const { onTouch, onChange, onUnreadable, onReading, onLint, onSelect } = props;
  const common = { text, label: name, onChange, onUnreadable };
  switch (kindOf(path)) {
    case 'process':
      return (
        <ModelEditor
          {...common}
          onTouch={onTouch}
          ref={editor}
          words={words}
          everything={everything}
          faults={faults}
          onReading={onReading}
          onLint={onLint}
          onSelect={onSelect}
        />
      );
    case 'form':
      return <FormEditor {...common} ref={editor as Ref<never>} />;
    case 'decision':
      return <DmnEditor {...common} onTouch={onTouch} ref={editor} />;
    default:
      return <YamlEditor text={text} label={name} fault={fault} onChange={onChange} ref={editor} />;
  }
}
