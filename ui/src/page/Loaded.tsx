import type { ReactNode } from 'react';
import { ProblemNotice } from './ProblemNotice';
import { ProblemScreen } from './ProblemScreen';
import { Waiting } from './Waiting';

interface Asked<T> {
  data: T | undefined;
  isError: boolean;
  error: unknown;
  refetch: () => unknown;
}

interface LoadedProps<T> {
  query: Asked<T>;
  /** The screen stands or falls with this. */
  screen?: boolean;
  rows?: number;
  children: (data: T) => ReactNode;
}

export function Loaded<T>({ query, screen = false, rows, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  const retry = () => {
    query.refetch();
  };
  if (query.isError) {
    return screen ? (
      <ProblemScreen error={query.error} retry={retry} />
    ) : (
      <ProblemNotice error={query.error} retry={retry} />
    );
  }
  return <Waiting rows={rows} />;
}
