import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useLanguageChoice } from './useSignIn';

export function LanguageSwitch({ signedIn }: { signedIn: boolean }) {
  const { i18n } = useTranslation();
  const choice = useLanguageChoice();
  const other = i18n.language === 'en' ? 'nb' : 'en';
  return (
    <Button
      variant="tertiary"
      data-color="neutral"
      size="small"
      lang={other}
      onClick={() => choice.mutate({ language: other, signedIn })}
    >
      {other === 'en' ? 'English' : 'Norsk'}
    </Button>
  );
}
