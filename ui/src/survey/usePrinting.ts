import { useSyncExternalStore } from 'react';

let printing = false;

const subscribe = (listener: () => void) => {
  const turn = (on: boolean) => () => {
    printing = on;
    listener();
  };
  const before = turn(true);
  const after = turn(false);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
};

/** On paper everything that is folded stands open. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
