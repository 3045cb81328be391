/** @jsxImportSource preact */
import { useRef } from 'preact/hooks';
import type { ListProps } from './ListRows';
import { useTranslate } from './services';

interface AddRowProps extends ListProps {
  rows: unknown[];
  newRow: (index: number) => unknown;
}

/** Adds a row and moves to its first field. */
export function AddRow({ field, rows, newRow, onChange, readonly, disabled }: AddRowProps) {
  const translate = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  if (!field.allowAddRemove || readonly || disabled) return null;
  const add = () => {
    onChange({ value: [...rows, newRow(rows.length)] });
    setTimeout(() => {
      const all = button.current?.closest('.fjs-form-field-grouplike')?.querySelectorAll('.model-form__row');
      all?.[all.length - 1]?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    }, 50);
  };
  return (
    <button
      type="button"
      ref={button}
      className="aksel-button aksel-button--small model-form__add"
      data-variant="secondary"
      data-color="accent"
      aria-label={translate('Add a row to {list}', { list: field.label ?? '' })}
      onClick={add}
    >
      <span className="aksel-label aksel-label--small">{translate('Add new')}</span>
    </button>
  );
}
