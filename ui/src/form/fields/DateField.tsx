/** @jsxImportSource preact */
import { Datetime as DatetimeBase } from '@bpmn-io/form-js-viewer';
import type { Field } from './contract';
import { describedBy, FieldFrame } from './Frame';
import { useTranslate } from './services';

const types = { date: 'date', time: 'time', datetime: 'datetime-local' } as const;

/**
 * The browser's own date and time fields: they fit a phone and a screen reader. The day in words stands below,
 * because browsers write dates in their own language, not the page's.
 */
export const DateField: Field<string | null> = ({ field, value, errors, domId, disabled, readonly, onChange }) => {
  const translate = useTranslate();
  const subtype = field.subtype ?? 'date';
  const label = (subtype === 'time' ? field.timeLabel : field.dateLabel) ?? field.label;
  return (
    <FieldFrame field={field} label={label} domId={domId} errors={errors} className="aksel-text-field--error">
      <input
        id={domId}
        className="aksel-text-field__input aksel-body-short aksel-body-short--medium model-form__date"
        type={types[subtype]}
        value={value ?? ''}
        disabled={disabled}
        readOnly={readonly}
        max={subtype === 'date' ? '2199-12-31' : undefined}
        aria-required={field.validate?.required}
        aria-invalid={errors.length > 0}
        aria-describedby={describedBy(domId, field, errors)}
        onInput={(event) => onChange({ value: event.currentTarget.value || null })}
      />
      {value && subtype !== 'time' && (
        <p className="model-form__day aksel-body-short aksel-body-short--small">
          {translate('day:{value}', { value })}
        </p>
      )}
    </FieldFrame>
  );
};
DateField.config = DatetimeBase.config;
