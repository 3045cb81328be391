import type { Ref } from 'react';

export interface DmnEditorProps {
  text: string;
  label: string;
  onChange: (text: string) => void;
  onUnreadable: (reason: string) => void;
  ref: Ref<{ undo(): void; redo(): void }>;
}
