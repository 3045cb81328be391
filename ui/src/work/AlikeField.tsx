import { Checkbox, Select, Textarea, TextField } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { written, type EachField } from './alike';

interface AlikeFieldProps {
  field: EachField;
  domId: string;
  label: ReactNode;
  hideLabel: boolean;
  value: unknown;
  error?: string;
  onChange: (value: unknown) => void;
}

const dayTypes: Record<string, string> = { time: 'time', datetime: 'datetime-local' };

/** One question to one enterprise, small enough for a table. */
export function AlikeField({ field, domId, label, hideLabel, value, error, onChange }: AlikeFieldProps) {
  const { t } = useTranslation();
  const common = { id: domId, size: 'small' as const, label, hideLabel, error };
  const text = written(field, value);
  const control = () => {
    switch (field.type) {
      case 'radio':
      case 'select':
        return (
          <Select {...common} value={text} onChange={(event) => onChange(event.target.value || null)}>
            <option value="">{t('alike.choose')}</option>
            {field.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </Select>
        );
      case 'checkbox':
        return (
          <Checkbox
            id={domId}
            size="small"
            hideLabel={hideLabel}
            checked={value === true}
            error={Boolean(error)}
            onChange={(event) => onChange(event.target.checked)}
          >
            {label}
          </Checkbox>
        );
      case 'textarea':
        return <Textarea {...common} minRows={2} value={text} onChange={(event) => onChange(event.target.value)} />;
      case 'datetime':
        return (
          <TextField
            {...common}
            type={(dayTypes[field.subtype ?? ''] ?? 'date') as 'text'}
            value={text}
            onChange={(event) => onChange(event.target.value || null)}
          />
        );
      default:
        return (
          <TextField
            {...common}
            inputMode={field.type === 'number' ? 'decimal' : undefined}
            autoComplete="off"
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
        );
    }
  };
  return <div data-field={domId}>{control()}</div>;
}
