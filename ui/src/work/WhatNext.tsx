import { ArrowRightIcon } from '@navikt/aksel-icons';
import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

/** Said before the button: what happens, and to whom. */
export function WhatNext({ next }: { next: string[] }) {
  const { t } = useTranslation();
  if (next.length === 0) return null;
  return (
    <div className="what-next">
      <BodyShort weight="semibold">{t('task.next')}</BodyShort>
      <ul>
        {next.map((line) => (
          <li key={line}>
            <ArrowRightIcon aria-hidden /> {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
