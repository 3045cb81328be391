import { BodyLong, Heading, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** Nothing here, and what that means. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <VStack gap="space-8" className="empty" align="start">
      <Heading level="2" size="xsmall">
        {title}
      </Heading>
      {children && <BodyLong>{children}</BodyLong>}
      {action}
    </VStack>
  );
}
