import { useSyncExternalStore } from 'react';

export type ThemeChoice = 'system' | 'light' | 'dark';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const read = (): ThemeChoice => {
  const kept = localStorage.getItem('trepart.theme');
  return kept === 'light' || kept === 'dark' ? kept : 'system';
};

let choice = read();

export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  localStorage.setItem('trepart.theme', next);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  dark.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    dark.removeEventListener('change', listener);
  };
}

export const useThemeChoice = (): ThemeChoice => useSyncExternalStore(subscribe, () => choice);

export const useTheme = (): 'light' | 'dark' =>
  useSyncExternalStore(subscribe, () => (choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice));
