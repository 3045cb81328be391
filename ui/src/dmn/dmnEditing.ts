import type { Ref } from 'react';

export interface DmnEditorProps {
  text: string;
  label: string;
  /** At once when something is changed, before it is text. */
  onTouch: () => void;
  onChange: (text: string) => void;
  onUnreadable: (reason: string) => void;
  ref: Ref<{ undo(): void; redo(): void }>;
}
