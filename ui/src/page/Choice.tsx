import { Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Named } from '../api/types';

interface ChoiceProps {
  label: string;
  value: string;
  options: Named[];
  onChoice: (value: string) => void;
  /** One of the options always holds: there is no "all". */
  required?: boolean;
}

/** A filter: one of the programme's values, or all. */
export function Choice({ label, value, options, onChoice, required = false }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <Select size="small" label={label} value={value} onChange={(event) => onChoice(event.target.value)}>
      {!required && <option value="">{t('filter.all')}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
