/** @jsxImportSource preact */
import { Numberfield as NumberBase } from '@bpmn-io/form-js-viewer';
import { useEffect, useState } from 'preact/hooks';
import type { Field } from './contract';
import { describedBy, FieldFrame } from './Frame';
import { parseNumber, writeNumber } from './numbers';

/** Plain text with a number keypad: accepts "1 500,5" as Norwegians write it. */
export const NumberField: Field<number | string | null> = (props) => {
  const { field, value, errors, domId, disabled, readonly, onChange } = props;
  const [text, setText] = useState(writeNumber(value));
  useEffect(() => {
    setText((shown) => (parseNumber(shown) === (value ?? null) ? shown : writeNumber(value)));
  }, [value]);
  const { prefixAdorner, suffixAdorner } = field.appearance ?? {};
  return (
    <FieldFrame field={field} domId={domId} errors={errors} className="aksel-text-field--error">
      <span className="model-form__adorned">
        {prefixAdorner && <span>{prefixAdorner}</span>}
        <input
          id={domId}
          className="aksel-text-field__input aksel-body-short aksel-body-short--medium model-form__number"
          type="text"
          inputMode="decimal"
          value={text}
          disabled={disabled}
          readOnly={readonly}
          autoComplete="off"
          aria-required={field.validate?.required}
          aria-invalid={errors.length > 0}
          aria-describedby={describedBy(domId, field, errors)}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onChange({ value: parseNumber(event.currentTarget.value) });
          }}
        />
        {suffixAdorner && <span>{suffixAdorner}</span>}
      </span>
    </FieldFrame>
  );
};
NumberField.config = NumberBase.config;
