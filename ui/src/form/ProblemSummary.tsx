import { ErrorSummary } from '@navikt/ds-react';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpokenProblem } from './fieldProblems';

export const focusField = (domId: string) => {
  const frame = document.querySelector(`[data-field="${CSS.escape(domId)}"]`);
  const control = frame?.querySelector<HTMLElement>('input, select, textarea');
  frame?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
};

/** What must be mended before it can be sent. Takes the focus each time it appears. */
export function ProblemSummary({ problems }: { problems: SpokenProblem[] }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [problems]);
  if (problems.length === 0) return null;
  const go = (domId: string | undefined) => (event: MouseEvent) => {
    event.preventDefault();
    if (domId) focusField(domId);
  };
  return (
    <ErrorSummary ref={summary} heading={t('form.mend')}>
      {problems.map(({ domId, label, message }) => (
        <ErrorSummary.Item key={`${domId}${message}`} href={`#${domId ?? ''}`} onClick={go(domId)}>
          {label ? `${label.replace(/[?:.]$/, '')}: ${message}` : message}
        </ErrorSummary.Item>
      ))}
    </ErrorSummary>
  );
}
