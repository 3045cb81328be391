import { Heading, HStack, VStack } from '@navikt/ds-react';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  level?: '2' | '3';
  beside?: ReactNode;
  boxed?: boolean;
  children: ReactNode;
}

export function Section({ title, level = '2', beside, boxed = false, children }: SectionProps) {
  const id = useId();
  return (
    <VStack as="section" gap="space-12" aria-labelledby={id} className={boxed ? 'card' : undefined}>
      <HStack justify="space-between" align="center" gap="space-8">
        <Heading level={level} size={level === '2' ? 'small' : 'xsmall'} id={id}>
          {title}
        </Heading>
        {beside}
      </HStack>
      {children}
    </VStack>
  );
}
