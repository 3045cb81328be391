import { BodyLong, Heading, HStack, VStack } from '@navikt/ds-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface PageProps {
  title: string;
  /** In the tab and history when it should say more than the heading. */
  documentTitle?: string;
  lead?: ReactNode;
  above?: ReactNode;
  beside?: ReactNode;
  children: ReactNode;
}

/** A screen: its title in the tab, its heading focused after a move from another screen. */
export function Page({ title, documentTitle, lead, above, beside, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useLocation().key !== 'default';
  const inTab = `${documentTitle ?? title} – Trepart`;
  useEffect(() => {
    document.title = inTab;
  }, [inTab]);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    // Only when the screen is entered: filters in the address must not steal the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <VStack gap="space-24" className="page">
      <VStack gap="space-8">
        {above}
        <HStack justify="space-between" align="center" gap="space-16">
          <Heading level="1" size="large" ref={heading} tabIndex={-1} className="page__title">
            {title}
          </Heading>
          {beside}
        </HStack>
        {lead && (
          <BodyLong as="div" className="page__lead">
            {lead}
          </BodyLong>
        )}
      </VStack>
      {children}
    </VStack>
  );
}
