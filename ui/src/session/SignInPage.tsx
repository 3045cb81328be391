import { BodyLong, Button, Heading, VStack } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import type { SignIn } from '../api/types';
import { ProblemNotice } from '../page/ProblemNotice';
import { Waiting } from '../page/Waiting';
import { DemoPeople } from './DemoPeople';
import { LanguageSwitch } from './LanguageSwitch';
import { returnPath, wantedPlace } from './returnPath';
import { usePresence } from './useSession';
import { Wordmark } from './Wordmark';

function OidcSignIn({ signIn, asked }: { signIn: Extract<SignIn, { kind: 'oidc' }>; asked: string | null }) {
  const { t } = useTranslation();
  if (signIn.reason === 'unknown-user') {
    return (
      <VStack gap="space-16" align="start">
        <Heading level="2" size="small">
          {t('signIn.unknown')}
        </Heading>
        <BodyLong>{t('signIn.unknownText', { email: signIn.email ?? t('signIn.yourAddress') })}</BodyLong>
        <BodyLong>{signIn.contact ? t('signIn.ask', { contact: signIn.contact }) : t('signIn.askLeader')}</BodyLong>
        <Button as="a" href={signIn.other ?? signIn.url} variant="secondary">
          {t('signIn.other')}
        </Button>
      </VStack>
    );
  }
  return (
    <VStack gap="space-16" align="start">
      <BodyLong>{t('signIn.oidcText')}</BodyLong>
      <Button as="a" href={signIn.url} onClick={() => wantedPlace.keep(asked)}>
        {t('signIn.button')}
      </Button>
    </VStack>
  );
}

export function SignInPage() {
  const { t } = useTranslation();
  const presence = usePresence();
  const [search] = useSearchParams();
  const [wanted] = useState(() => wantedPlace.take());
  const title = `${t('signIn.title')} – Trepart`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  if (presence.data?.session) return <Navigate to={returnPath(search.get('return') ?? wanted)} replace />;
  const signIn = presence.data?.signIn;
  return (
    <main className="sign-in">
      <header className="sign-in__head">
        <Wordmark />
        <LanguageSwitch signedIn={false} />
      </header>
      <VStack gap="space-24">
        <VStack gap="space-8">
          <Heading level="1" size="xlarge">
            {t('signIn.title')}
          </Heading>
          <BodyLong size="large">{t('signIn.lead')}</BodyLong>
        </VStack>
        {presence.isError && <ProblemNotice error={presence.error} retry={() => void presence.refetch()} />}
        {presence.isPending && <Waiting />}
        {signIn?.kind === 'oidc' && <OidcSignIn signIn={signIn} asked={search.get('return')} />}
        {signIn?.kind === 'demo' && <DemoPeople />}
        {signIn?.kind === 'none' && (
          <VStack gap="space-8">
            <Heading level="2" size="small">
              {t('signIn.none')}
            </Heading>
            <BodyLong>{t('signIn.noneText')}</BodyLong>
          </VStack>
        )}
      </VStack>
    </main>
  );
}
