/** @jsxImportSource preact */
import { Textarea as TextareaBase, Textfield as TextfieldBase } from '@bpmn-io/form-js-viewer';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Field } from './contract';
import { describedBy, FieldFrame, KnownFact } from './Frame';
import { useTranslate } from './services';

const COUNT_FROM = 0.8;

function fit(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

export const TextField: Field<string | undefined> = (props) =>
  props.field.readonly && props.readonly ? <KnownFact {...props} /> : <WrittenLine {...props} />;
TextField.config = TextfieldBase.config;

const WrittenLine: Field<string | undefined> = ({ field, value, errors, domId, disabled, readonly, onChange }) => (
  <FieldFrame field={field} domId={domId} errors={errors} className="aksel-text-field--error">
    <input
      id={domId}
      className="aksel-text-field__input aksel-body-short aksel-body-short--medium"
      type="text"
      value={value ?? ''}
      disabled={disabled}
      readOnly={readonly}
      autoComplete="off"
      aria-required={field.validate?.required}
      aria-invalid={errors.length > 0}
      aria-describedby={describedBy(domId, field, errors)}
      onInput={(event) => onChange({ value: event.currentTarget.value })}
    />
  </FieldFrame>
);

export const TextArea: Field<string | undefined> = (props) =>
  props.field.readonly && props.readonly ? <KnownFact {...props} /> : <WrittenText {...props} />;
TextArea.config = TextareaBase.config;

const WrittenText: Field<string | undefined> = ({ field, value, errors, domId, disabled, readonly, onChange }) => {
  const translate = useTranslate();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = value ?? '';
  const most = field.validate?.maxLength;
  const left = most === undefined ? undefined : most - text.length;
  useLayoutEffect(() => {
    if (area.current) fit(area.current);
  }, [text]);
  return (
    <FieldFrame field={field} domId={domId} errors={errors} className="aksel-textarea--error">
      <textarea
        ref={area}
        id={domId}
        className="aksel-textarea__input aksel-body-short aksel-body-short--medium"
        rows={3}
        value={text}
        disabled={disabled}
        readOnly={readonly}
        aria-required={field.validate?.required}
        aria-invalid={errors.length > 0}
        aria-describedby={describedBy(domId, field, errors)}
        onInput={(event) => onChange({ value: event.currentTarget.value })}
      />
      {left !== undefined && most !== undefined && text.length > most * COUNT_FROM && (
        <p className="model-form__count aksel-body-short aksel-body-short--small" role="status">
          {left >= 0
            ? translate('{count} characters left', { count: String(left) })
            : translate('{count} characters too many', { count: String(-left) })}
        </p>
      )}
    </FieldFrame>
  );
};
