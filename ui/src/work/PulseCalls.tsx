import { BodyLong, Heading, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { PulseWaiting } from '../api/pulses';
import { LinkButton } from '../page/LinkButton';

/** Five questions take two minutes, and are over in a week: they stand first. */
export function PulseCalls({ pulses }: { pulses: PulseWaiting[] }) {
  const { t } = useTranslation();
  return pulses.map(({ case: { id, name } }) => (
    <section key={id} className="urgent" aria-labelledby={`pulse-${id}`}>
      <VStack gap="space-12" align="start">
        <span>{name}</span>
        <Heading level="2" size="medium" id={`pulse-${id}`}>
          {t('home.pulse')}
        </Heading>
        <BodyLong>{t('home.pulseText')}</BodyLong>
        <LinkButton to={`/cases/${id}?tab=survey`} variant="secondary">
          {t('home.pulseAnswer')}
        </LinkButton>
      </VStack>
    </section>
  ));
}
