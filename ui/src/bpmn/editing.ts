import type { ModelVocabulary } from '../api/models';
import type { LintFinding } from './lint';
import type { ModelReading } from './reading';

/** What every editor of a file can do. */
export interface EditorHandle {
  undo(): void;
  redo(): void;
  /** Brings an element into view and chooses it. */
  show?(element: string): void;
  insert?(template: string, as: 'after' | 'on'): boolean;
}

export interface EditorProps {
  /** What the file says when it is opened. Later changes come from the editor itself. */
  text: string;
  label: string;
  /** At once when something is changed, before it is text. */
  onTouch: () => void;
  onChange: (text: string) => void;
  onUnreadable: (reason: string) => void;
  ref: React.Ref<EditorHandle>;
}

export interface BpmnEditorProps extends EditorProps {
  words: ModelVocabulary;
  /** All fields of the library, also those process owners seldom need. */
  everything: boolean;
  onReading: (reading: ModelReading | null) => void;
  onLint: (findings: LintFinding[]) => void;
  onSelect: (id: string | null) => void;
  faults: Record<string, string>;
}
