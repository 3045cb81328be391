import type { Ref } from 'react';

export interface FormEditorHandle {
  undo(): void;
  redo(): void;
  show(element: string): void;
}

export interface FormEditorProps {
  text: string;
  label: string;
  onChange: (text: string) => void;
  onUnreadable: (reason: string) => void;
  ref: Ref<FormEditorHandle>;
}
