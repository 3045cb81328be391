/** @jsxImportSource preact */
interface CheckBoxProps {
  id: string;
  label: string;
  description?: string;
  checked: boolean;
  disabled: boolean;
  invalid: boolean;
  describedBy?: string;
  required?: boolean;
  onCheck: (checked: boolean) => void;
}

/** One box with its label, as Aksel draws it. */
export function CheckBox(props: CheckBoxProps) {
  const { id, label, description, checked, disabled, invalid, required, onCheck } = props;
  return (
    <div
      className={`aksel-checkbox aksel-checkbox--medium ${invalid ? 'aksel-checkbox--error' : ''}`}
      data-color={invalid ? 'danger' : undefined}
    >
      <div className="aksel-checkbox__input-wrapper" data-standalone="false">
        <input
          id={id}
          type="checkbox"
          className="aksel-checkbox__input"
          checked={checked}
          disabled={disabled}
          aria-required={required}
          aria-invalid={invalid}
          aria-describedby={props.describedBy}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        <svg viewBox="0 0 13 10" fill="none" className="aksel-checkbox__icon" aria-hidden="true">
          <path
            d="M4.04 6.41 10.48.4a1.5 1.5 0 0 1 2.04 2.2l-7.5 7a1.5 1.5 0 0 1-2.08-.04l-2.5-2.5a1.5 1.5 0 0 1 2.12-2.12z"
            fill="currentColor"
          />
        </svg>
      </div>
      <label htmlFor={id} className="aksel-checkbox__label aksel-body-short aksel-body-short--medium">
        {label}
      </label>
      {description && (
        <div
          id={`${id}-description`}
          className="aksel-form-field__subdescription aksel-checkbox__description aksel-body-short aksel-body-short--medium"
        >
          {description}
        </div>
      )}
    </div>
  );
}
