import { HourglassIcon } from '@navikt/aksel-icons';
import { BodyShort, Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Gate, Missing } from '../api/types';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';

export function MissingLine({ missing }: { missing: Missing }) {
  const { t } = useTranslation();
  const { text, whoName, whoRole, how, workItem } = missing;
  const who = whoName ?? whoRole;
  return (
    <li>
      <BodyShort>{text}</BodyShort>
      {who && <Detail>{t('case.canSupply', { who })}</Detail>}
      {how && <Detail className="muted">{how}</Detail>}
      {workItem && <Link to={`/work/${workItem}`}>{t('case.openTask')}</Link>}
    </li>
  );
}

/** What the case stands at: what is missing, and who can supply it. */
export function WaitingFor({ gates }: { gates: Gate[] }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (
    <ul className="gates">
      {gates.map((gate) => (
        <li key={gate.id} className="gate">
          <HourglassIcon aria-hidden className="gate__icon" />
          <div>
            <BodyShort weight="semibold">{t('case.waitsUntil', { gate: gate.name })}</BodyShort>
            <Detail className="muted">{t('case.since', { day: shortDay(gate.since, speech) })}</Detail>
            <ul className="gate__missing">
              {gate.missing.map((missing) => (
                <MissingLine key={missing.text} missing={missing} />
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}
