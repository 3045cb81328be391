import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from './usePrinting';

/** The table behind a chart: folded on the screen, open on paper. */
export function Figures({ children, label }: { children: ReactNode; label: string }) {
  const { t } = useTranslation();
  const printing = usePrinting();
  return (
    <details className="figures" open={printing || undefined}>
      <summary>
        {t('survey.figures')}
        <span className="aksel-sr-only">: {label}</span>
      </summary>
      {/* A wide table scrolls sideways in its own box, which the keyboard must reach. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="figures__box" role="region" aria-label={label} tabIndex={0}>
        {children}
      </div>
    </details>
  );
}
