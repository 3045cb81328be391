import { BodyShort, Radio, RadioGroup, Switch, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n';
import { Page } from '../page/Page';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { chooseTheme, useThemeChoice, type ThemeChoice } from './theme';
import { useLanguageChoice, useMailChoice } from './useSignIn';
import { useMe } from './useSession';

export function SettingsPage() {
  const { t, i18n } = useTranslation();
  const { person, seats } = useMe();
  const speech = useSpeech();
  const theme = useThemeChoice();
  const language = useLanguageChoice();
  const mail = useMailChoice();
  return (
    <Page title={t('nav.settings')} lead={t('settings.lead')}>
      <VStack gap="space-32" className="narrow">
        <RadioGroup
          legend={t('settings.language')}
          description={t('settings.languageHelp')}
          value={i18n.language}
          onChange={(value: Language) => language.mutate({ language: value, signedIn: true })}
        >
          <Radio value="nb" lang="nb">
            Norsk bokmål
          </Radio>
          <Radio value="en" lang="en">
            English
          </Radio>
        </RadioGroup>
        <RadioGroup
          legend={t('settings.theme')}
          description={t('settings.themeHelp')}
          value={theme}
          onChange={(value: ThemeChoice) => chooseTheme(value)}
        >
          <Radio value="system">{t('settings.system')}</Radio>
          <Radio value="light">{t('settings.light')}</Radio>
          <Radio value="dark">{t('settings.dark')}</Radio>
        </RadioGroup>
        <Section title={t('settings.notices')}>
          <Switch
            checked={person.mailNotices ?? true}
            loading={mail.isPending}
            description={t('settings.mailHelp', { email: person.email })}
            onChange={(event) => mail.mutate(event.target.checked)}
          >
            {t('settings.mail')}
          </Switch>
        </Section>
        <Section title={t('settings.me')}>
          <BodyShort>
            {person.name}
            {person.organisation && `, ${person.organisation}`}
          </BodyShort>
          <BodyShort>{person.email}</BodyShort>
          <ul className="plain-list">
            {seats.map((seat) => (
              <li key={seat.role + seat.scope}>
                {seat.roleName}
                {seat.scopeName && `, ${seat.scopeName}`}
                {seat.until && ` (${t('people.until', { day: shortDay(seat.until, speech) })})`}
              </li>
            ))}
          </ul>
          <BodyShort className="muted">{t('settings.wrong')}</BodyShort>
        </Section>
      </VStack>
    </Page>
  );
}
