import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { longDay } from '../time/words';
import { useSpeech } from '../time/useSpeech';
import { useClockMove } from './useSignIn';

const leaps = [
  { days: 1, label: 'demo.day' },
  { days: 7, label: 'demo.week' },
  { days: 30, label: 'demo.month' },
] as const;

/** The demo's own clock: today, and forward. */
export function DemoBar() {
  const { t } = useTranslation();
  const speech = useSpeech();
  const move = useClockMove();
  return (
    <section className="demo-bar" aria-label={t('demo.title')}>
      <span role="status">
        <strong>{t('demo.title')}</strong> {t('demo.today', { day: longDay(speech.today, speech) })}
      </span>
      <span className="demo-bar__leaps" role="group" aria-label={t('demo.forward')}>
        <span aria-hidden>{t('demo.forward')}</span>
        {leaps.map(({ days, label }) => (
          <Button
            key={days}
            size="xsmall"
            variant="secondary"
            data-color="neutral"
            loading={move.isPending && move.variables === days}
            onClick={() => move.mutate(days)}
          >
            {t(label)}
          </Button>
        ))}
      </span>
    </section>
  );
}
