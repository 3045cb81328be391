import type { Ref } from 'react';

export interface YamlEditorProps {
  text: string;
  label: string;
  /** The server could not read this line. */
  fault: { line: number; message: string } | null;
  onChange: (text: string) => void;
  ref: Ref<{ undo(): void; redo(): void }>;
}
