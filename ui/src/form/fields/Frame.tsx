/** @jsxImportSource preact */
import { useSingleLineTemplateEvaluation } from '@bpmn-io/form-js-viewer';
import type { ComponentChildren } from 'preact';
import type { FieldSchema } from './contract';
import { useShownOnly, useTranslate } from './services';

const useWords = (template: string | undefined): string =>
  // Labels and descriptions may be expressions in the form's own language.
  useSingleLineTemplateEvaluation(template ?? '', { debug: true }) as string;

export const describedBy = (domId: string, field: FieldSchema, errors: string[]) =>
  [field.description && `${domId}-description`, errors.length > 0 && `${domId}-error`].filter(Boolean).join(' ') ||
  undefined;

export function Optional({ field }: { field: FieldSchema }) {
  const translate = useTranslate();
  if (field.validate?.required) return null;
  return <span className="model-form__optional"> {translate('(optional)')}</span>;
}

export function FieldError({ domId, errors }: { domId: string; errors: string[] }) {
  return (
    <div
      className="aksel-form-field__error"
      id={`${domId}-error`}
      aria-live="polite"
      aria-relevant="additions removals"
    >
      {errors.map((error) => (
        <p key={error} className="aksel-error-message aksel-label aksel-error-message--show-icon">
          <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
            <path d="M8 1a.7.7 0 0 1 .6.35l6.3 11.6a.7.7 0 0 1-.6 1.05H1.7a.7.7 0 0 1-.6-1.05l6.3-11.6A.7.7 0 0 1 8 1m0 4.5a.75.75 0 0 0-.75.75v3a.75.75 0 0 0 1.5 0v-3A.75.75 0 0 0 8 5.5m0 5.2a.85.85 0 1 0 0 1.7.85.85 0 0 0 0-1.7" />
          </svg>
          {error}
        </p>
      ))}
    </div>
  );
}

interface FrameProps {
  field: FieldSchema;
  label?: string;
  domId: string;
  errors: string[];
  className: string;
  children: ComponentChildren;
}

/** One control with its label above, help under the label and errors below, as Aksel draws them. */
export function FieldFrame({ field, label = field.label, domId, errors, className, children }: FrameProps) {
  const shown = useWords(label);
  const description = useWords(field.description);
  return (
    <div
      className={`aksel-form-field aksel-form-field--medium ${errors.length ? className : ''}`}
      data-field={domId}
      data-invalid={errors.length > 0 || undefined}
    >
      <label className="aksel-form-field__label aksel-label" htmlFor={domId}>
        {shown}
        <Optional field={field} />
      </label>
      {description && (
        <div
          id={`${domId}-description`}
          className="aksel-form-field__description aksel-body-short aksel-body-short--medium"
        >
          {description}
        </div>
      )}
      {children}
      <FieldError domId={domId} errors={errors} />
    </div>
  );
}

/** What is known already, to be read. Where nothing is known nothing stands, except for who looks at the form itself. */
export function KnownFact({ field, value, domId }: { field: FieldSchema; value: string | undefined; domId: string }) {
  const shown = useWords(field.label);
  const description = useWords(field.description);
  const shownOnly = useShownOnly();
  if (!value && !shownOnly) return null;
  return (
    <dl className="model-form__known" data-field={domId}>
      <dt className="aksel-label">{shown}</dt>
      {description && <dd className="aksel-form-field__description aksel-body-short">{description}</dd>}
      <dd className="model-form__known-text aksel-body-long">{value || '–'}</dd>
    </dl>
  );
}

/** Several choices under one question. */
export function GroupFrame({ field, domId, errors, children }: Omit<FrameProps, 'className'>) {
  const shown = useWords(field.label);
  const description = useWords(field.description);
  return (
    <fieldset
      className={`aksel-fieldset aksel-fieldset--medium ${errors.length ? 'aksel-fieldset--error' : ''}`}
      data-field={domId}
      data-invalid={errors.length > 0 || undefined}
      aria-describedby={describedBy(domId, field, errors)}
    >
      <legend className="aksel-fieldset__legend aksel-label">
        {shown}
        <Optional field={field} />
      </legend>
      {description && (
        <div
          id={`${domId}-description`}
          className="aksel-fieldset__description aksel-body-short aksel-body-short--medium"
        >
          {description}
        </div>
      )}
      <div className="model-form__choices">{children}</div>
      <FieldError domId={domId} errors={errors} />
    </fieldset>
  );
}
