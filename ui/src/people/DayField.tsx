import { DatePicker, useDatepicker } from '@navikt/ds-react';
import { isoDay, localDate } from '../time/calendar';

interface DayFieldProps {
  label: string;
  description?: string;
  day: string;
  onDay: (day: string) => void;
  error?: string;
  size?: 'small' | 'medium';
}

export function DayField({ label, description, day, onDay, error, size }: DayFieldProps) {
  const { datepickerProps, inputProps } = useDatepicker({
    defaultSelected: day ? localDate(day) : undefined,
    onDateChange: (date) => onDay(date ? isoDay(date) : ''),
  });
  return (
    <DatePicker {...datepickerProps}>
      <DatePicker.Input {...inputProps} label={label} description={description} error={error} size={size} />
    </DatePicker>
  );
}
