import { Skeleton, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

/** Shown only where there is nothing yet to look at. */
export function Waiting({ rows = 4 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <VStack gap="space-12" aria-busy="true">
      <span className="aksel-sr-only" role="status">
        {t('page.loading')}
      </span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={row === 0 ? 40 : 64} />
      ))}
    </VStack>
  );
}
