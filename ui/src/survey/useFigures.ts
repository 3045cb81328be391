import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface FigureWords {
  /** One decimal. */
  number: (value: number) => string;
  /** With its sign, also when it is a plus. */
  signed: (value: number) => string;
  whole: (value: number) => string;
  percent: (value: number) => string;
}

/** Numbers as each language writes them. */
export function useFigures(): FigureWords {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const locale = i18n.language === 'en' ? 'en-GB' : 'nb-NO';
    const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    const number = new Intl.NumberFormat(locale, one);
    const signed = new Intl.NumberFormat(locale, { ...one, signDisplay: 'exceptZero' });
    const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    return {
      number: (value) => number.format(value),
      signed: (value) => signed.format(value),
      whole: (value) => whole.format(value),
      percent: (value) => percent.format(value / 100),
    };
  }, [i18n.language]);
}
