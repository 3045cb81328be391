import { Search } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';

interface SearchFieldProps {
  label: string;
  value: string;
  onSettled: (value: string) => void;
}

/** Searches when one stops typing. The key / moves here. */
export function SearchField({ label, value, onSettled }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const settled = useRef(value);
  useEffect(() => {
    if (value !== settled.current) {
      settled.current = value;
      setTyped(value);
    }
  }, [value]);
  useEffect(() => {
    if (typed === settled.current) return;
    const timer = setTimeout(() => {
      settled.current = typed;
      onSettled(typed);
    }, 300);
    return () => clearTimeout(timer);
  }, [typed, onSettled]);
  return (
    <Search
      label={label}
      hideLabel={false}
      size="small"
      variant="simple"
      value={typed}
      onChange={setTyped}
      data-search-field
      autoComplete="off"
    />
  );
}
