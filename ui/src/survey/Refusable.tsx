import { BodyLong, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { LinkButton } from '../page/LinkButton';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';

interface RefusableProps<T> {
  query: { data: T | undefined; isError: boolean; error: unknown; refetch: () => unknown };
  title: string;
  back: { to: string; text: string };
  children: (data: T) => ReactNode;
}

/** A screen that is not for everybody at every time: what the server says of it, and where one may go instead. */
export function Refusable<T>({ query, title, back, children }: RefusableProps<T>) {
  const { t } = useTranslation();
  const { error } = query;
  const refused = query.data === undefined && error instanceof Problem && [403, 409].includes(error.status);
  if (!refused)
    return (
      <Loaded query={query} screen>
        {children}
      </Loaded>
    );
  return (
    <Page title={title}>
      <VStack gap="space-16" align="start">
        <BodyLong className="page__lead">{error.words ?? t('problem.forbidden.text')}</BodyLong>
        <LinkButton to={back.to} variant="secondary">
          {back.text}
        </LinkButton>
      </VStack>
    </Page>
  );
}
