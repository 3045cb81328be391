import type { FileKind, LibraryFile } from '../api/models';
import type { Id } from '../api/types';

/** Where a file is read: a form is read beside its task. */
export function addressOf(programme: string, file: Pick<LibraryFile, 'kind' | 'id' | 'process' | 'step'>): string {
  if (file.kind === 'form' && file.process && file.step) {
    return `/models/${programme}/${file.process}?step=${encodeURIComponent(file.step)}`;
  }
  return `/models/${programme}/${encodeURIComponent(file.id)}`;
}

export const editAddress = (revision: Id, path: string, element?: string | null) => {
  const search = new URLSearchParams({ path, ...(element ? { element } : {}) });
  return `/models/revisions/${revision}/edit?${search}`;
};

const kinds: [string, FileKind][] = [
  ['.bpmn', 'process'],
  ['.dmn', 'decision'],
  ['.form', 'form'],
];

export const kindOf = (path: string): FileKind =>
  kinds.find(([ending]) => path.endsWith(ending))?.[1] ??
  (path.endsWith('programme.yml') ? 'programme' : 'questionnaire');

/** "recruitment/answerInvitation.form" -> "answerInvitation" */
export const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');

export const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
