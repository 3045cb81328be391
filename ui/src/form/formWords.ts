import type { TFunction } from 'i18next';
import { dayAndWeek, type Speech } from '../time/words';

type Replacements = Record<string, string> | undefined;

const fill = (text: string, replacements: Replacements) =>
  text.replace(/\{([^}]+)\}/g, (_, key: string) => replacements?.[key] ?? `{${key}}`);

const spoken = (t: TFunction): Record<string, string> => ({
  'Field is required.': t('form.required'),
  'Field must have minimum value of {value}.': t('form.min'),
  'Field must have maximum value of {value}.': t('form.max'),
  'Field must have minimum length of {value}.': t('form.minLength'),
  'Field must have maximum length of {value}.': t('form.maxLength'),
  'Field must match pattern {value}.': t('form.pattern'),
  'Field must be a valid email.': t('form.email'),
  'Field must be a valid international phone number. (e.g. +4930664040900)': t('form.phone'),
  'Value is not a number.': t('form.number'),
  'Value is expected to be an integer.': t('form.integer'),
  'Value is expected to have at most 1 decimal digit.': t('form.oneDecimal'),
  'Value is expected to have at most {value} decimal digits.': t('form.decimals'),
  '(optional)': t('form.optional'),
  Choose: t('form.choose'),
  'Nothing to choose from': t('form.nothingToChoose'),
  'Row {number}': t('form.row'),
  Remove: t('form.remove'),
  Undo: t('form.undo'),
  'Remove row {number} from {list}': t('form.removeRow'),
  'Add a row to {list}': t('form.addTo'),
  'Add new': t('form.add'),
  'Row {number} was removed.': t('form.removed'),
  '{count} characters left': t('form.left'),
  '{count} characters too many': t('form.tooMany'),
});

/** form-js's translate service in our words. An unknown text is left as it is. */
export function formWords(speech: Speech) {
  const words = spoken(speech.t);
  return (text: string, replacements?: Record<string, string>): string => {
    if (text === 'day:{value}') return replacements?.value ? dayAndWeek(replacements.value, speech) : '';
    return fill(words[text] ?? text, replacements);
  };
}
