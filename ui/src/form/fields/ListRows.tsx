/** @jsxImportSource preact */
import { buildExpressionContext, LocalExpressionContext } from '@bpmn-io/form-js-viewer';
import type { FunctionComponent } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { FieldSchema } from './contract';
import { useTranslate } from './services';

export interface ListProps {
  field: FieldSchema;
  indexes?: Record<string, number>;
  RowsRenderer: FunctionComponent<Record<string, unknown>>;
  useSharedState: [unknown, unknown];
  onChange: (update: { field?: FieldSchema; value: unknown[]; indexes?: Record<string, number> }) => void;
  readonly?: boolean;
  disabled?: boolean;
}

interface RowProps {
  field: FieldSchema;
  index: number;
  item: unknown;
  indexes?: Record<string, number>;
  RowsRenderer: FunctionComponent<Record<string, unknown>>;
  rest: Record<string, unknown>;
  mayRemove: boolean;
  onRemove: () => void;
}

interface ExpressionContext {
  data: unknown;
  this: unknown;
  parent: unknown;
  i: number[];
}

/** One row of a list: its number, its fields, and a way to take it out. */
function ListRow({ field, index, item, indexes, RowsRenderer, rest, mayRemove, onRemove }: RowProps) {
  const translate = useTranslate();
  const parent = useContext<ExpressionContext>(LocalExpressionContext);
  const context = useMemo(
    () => ({
      data: parent.data,
      this: item,
      parent: buildExpressionContext({ ...parent, data: parent.this }) as unknown,
      i: [...parent.i, index + 1],
    }),
    [index, item, parent],
  );
  const number = String(index + 1);
  return (
    <div className="model-form__row" role="group" aria-label={translate('Row {number}', { number })}>
      <div className="model-form__row-head">
        <span className="aksel-label" aria-hidden="true">
          {translate('Row {number}', { number })}
        </span>
        {mayRemove && (
          <button
            type="button"
            className="model-form__remove"
            aria-label={translate('Remove row {number} from {list}', { number, list: field.label ?? '' })}
            onClick={onRemove}
          >
            {translate('Remove')}
          </button>
        )}
      </div>
      <LocalExpressionContext.Provider value={context}>
        <RowsRenderer {...rest} field={field} indexes={{ ...indexes, [field.id]: index }} />
      </LocalExpressionContext.Provider>
    </div>
  );
}

interface ListRowsProps extends ListProps {
  rows: unknown[];
}

export function ListRows({ rows, RowsRenderer, useSharedState: _collapsing, ...rest }: ListRowsProps) {
  const translate = useTranslate();
  const [removed, setRemoved] = useState<{ index: number; item: unknown } | null>(null);
  const { field, indexes, onChange, readonly, disabled } = rest;
  const set = (value: unknown[]) => onChange({ field, value, indexes });
  const undo = ({ index, item }: { index: number; item: unknown }) => {
    set(rows.toSpliced(index, 0, item));
    setRemoved(null);
  };
  return (
    <>
      {rows.map((item, index) => (
        <ListRow
          key={index}
          field={field}
          index={index}
          item={item}
          indexes={indexes}
          RowsRenderer={RowsRenderer}
          rest={rest}
          mayRemove={Boolean(field.allowAddRemove) && !readonly && !disabled}
          onRemove={() => {
            setRemoved({ index, item });
            set(rows.filter((_, at) => at !== index));
          }}
        />
      ))}
      {removed && (
        <p className="model-form__undo aksel-body-short aksel-body-short--medium" role="status">
          {translate('Row {number} was removed.', { number: String(removed.index + 1) })}{' '}
          <button type="button" className="model-form__remove" onClick={() => undo(removed)}>
            {translate('Undo')}
          </button>
        </p>
      )}
    </>
  );
}
