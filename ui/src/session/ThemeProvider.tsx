import { Provider, Theme } from '@navikt/ds-react';
import { en as enAksel, nb as nbAksel } from '@navikt/ds-react/locales';
import { useLayoutEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTheme } from './theme';

/** Light or dark for the whole document, so that menus and dialogs outside the root follow. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const theme = useTheme();
  const { i18n } = useTranslation();
  useLayoutEffect(() => {
    document.documentElement.classList.remove('light', 'dark');
    document.documentElement.classList.add(theme);
  }, [theme]);
  return (
    <Provider locale={i18n.language === 'en' ? enAksel : nbAksel}>
      <Theme theme={theme} hasBackground={false}>
        {children}
      </Theme>
    </Provider>
  );
}
