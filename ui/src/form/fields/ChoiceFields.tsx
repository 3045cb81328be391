/** @jsxImportSource preact */
import {
  Checkbox as CheckboxBase,
  Checklist as ChecklistBase,
  Radio as RadioBase,
  Select as SelectBase,
} from '@bpmn-io/form-js-viewer';
import { CheckBox } from './CheckBox';
import type { Field } from './contract';
import { describedBy, FieldError, FieldFrame, GroupFrame } from './Frame';
import { useOptions, useTranslate } from './services';

export const CheckboxField: Field<boolean | undefined> = (props) => {
  const { field, value, errors, domId, disabled, readonly, onChange } = props;
  return (
    <div className="model-form__single" data-field={domId} data-invalid={errors.length > 0 || undefined}>
      <CheckBox
        id={domId}
        label={field.label ?? ''}
        description={field.description}
        checked={value ?? false}
        disabled={disabled || readonly}
        invalid={errors.length > 0}
        required={field.validate?.required}
        describedBy={describedBy(domId, field, errors)}
        onCheck={(checked) => onChange({ value: checked })}
      />
      <FieldError domId={domId} errors={errors} />
    </div>
  );
};
CheckboxField.config = CheckboxBase.config;

export const RadioField: Field<string | null> = ({ field, value, errors, domId, disabled, readonly, onChange }) => (
  <GroupFrame field={field} domId={domId} errors={errors}>
    {useOptions(field).map((option, index) => (
      <div
        key={option.value}
        className={`aksel-radio aksel-radio--medium ${errors.length ? 'aksel-radio--error' : ''}`}
        data-color={errors.length ? 'danger' : undefined}
      >
        <input
          id={`${domId}-${index}`}
          type="radio"
          name={domId}
          className="aksel-radio__input"
          checked={option.value === value}
          disabled={disabled || readonly}
          required={field.validate?.required}
          onChange={() => onChange({ value: option.value })}
        />
        <label htmlFor={`${domId}-${index}`} className="aksel-radio__label aksel-body-short aksel-body-short--medium">
          {option.label}
        </label>
      </div>
    ))}
  </GroupFrame>
);
RadioField.config = RadioBase.config;

const toggled = (values: string[], value: string, order: string[]) =>
  values.includes(value)
    ? values.filter((other) => other !== value)
    : order.filter((o) => o === value || values.includes(o));

export const ChecklistField: Field<string[] | undefined> = (props) => {
  const { field, value, errors, domId, disabled, readonly, onChange } = props;
  const options = useOptions(field);
  const order = options.map((option) => option.value);
  const chosen = value ?? [];
  return (
    <GroupFrame field={field} domId={domId} errors={errors}>
      {options.map((option, index) => (
        <CheckBox
          key={option.value}
          id={`${domId}-${index}`}
          label={option.label}
          checked={chosen.includes(option.value)}
          disabled={disabled || readonly}
          invalid={errors.length > 0}
          onCheck={() => onChange({ value: toggled(chosen, option.value, order) })}
        />
      ))}
    </GroupFrame>
  );
};
ChecklistField.config = ChecklistBase.config;

export const SelectField: Field<string | null> = ({ field, value, errors, domId, disabled, readonly, onChange }) => {
  const translate = useTranslate();
  const options = useOptions(field);
  return (
    <FieldFrame field={field} domId={domId} errors={errors} className="aksel-select--error">
      <div className="aksel-select__container">
        <select
          id={domId}
          className="aksel-select__input aksel-body-short aksel-body-short--medium"
          value={value ?? ''}
          disabled={disabled || readonly}
          aria-required={field.validate?.required}
          aria-invalid={errors.length > 0}
          aria-describedby={describedBy(domId, field, errors)}
          onChange={(event) => onChange({ value: event.currentTarget.value || null })}
        >
          <option value="">{translate(options.length ? 'Choose' : 'Nothing to choose from')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <svg
          className="aksel-select__chevron"
          viewBox="0 0 24 24"
          width="1em"
          height="1em"
          fill="none"
          aria-hidden="true"
        >
          <path
            fill="currentColor"
            d="M5.97 9.47a.75.75 0 0 1 1.06 0L12 14.44l4.97-4.97a.75.75 0 1 1 1.06 1.06l-5.5 5.5a.75.75 0 0 1-1.06 0l-5.5-5.5a.75.75 0 0 1 0-1.06"
          />
        </svg>
      </div>
    </FieldFrame>
  );
};
SelectField.config = SelectBase.config;
