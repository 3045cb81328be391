import {
  CheckmarkCircleFillIcon,
  CircleIcon,
  ExclamationmarkTriangleFillIcon,
  MinusCircleIcon,
} from '@navikt/aksel-icons';
import { BodyShort, Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { PartyState, WorkItem } from '../api/types';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';
import { standingOf } from './standing';

const icons: Record<PartyState['state'], React.ReactNode> = {
  signed: <CheckmarkCircleFillIcon aria-hidden className="signature__icon signature__icon--signed" />,
  outstanding: <CircleIcon aria-hidden className="signature__icon" />,
  fallen: <ExclamationmarkTriangleFillIcon aria-hidden className="signature__icon signature__icon--fallen" />,
  'not-needed': <MinusCircleIcon aria-hidden className="signature__icon" />,
};

function Signature({ party, any }: { party: PartyState; any: boolean }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const names = party.holders.map((holder) => holder.name).join(', ');
  const signed = party.state === 'signed';
  return (
    <li className="signature">
      {icons[party.state]}
      <div>
        <BodyShort weight="semibold">
          {party.roleName}
          {party.mine && ` (${t('signatures.you')})`}
        </BodyShort>
        {!(any && party.state === 'outstanding') && (
          <BodyShort size="small">{t(`signatures.${party.state}`)}</BodyShort>
        )}
        <Detail className="muted">
          {signed && party.signedBy
            ? `${party.signedBy.name}, ${party.signedAt ? moment(party.signedAt, speech) : ''}`
            : party.vacant
              ? t('signatures.vacant')
              : names}
        </Detail>
        {party.onBehalf && (
          <Detail>
            {t('signatures.onBehalf', { name: party.onBehalf.by.name, reason: party.onBehalf.reasonText })}
          </Detail>
        )}
        {party.state === 'fallen' && <Detail>{t('signatures.fallenWhy')}</Detail>}
      </div>
    </li>
  );
}

/** Each party: signed, outstanding or fallen; who, when, and on behalf of whom. */
export function Signatures({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  if (item.parties.length < 2 && item.signing === 'single') return null;
  const { signed, of } = standingOf(item.parties);
  const any = item.signing === 'any';
  return (
    <Section
      title={t(any ? 'signatures.whoCan' : 'signatures.title')}
      boxed
      beside={!any && <Detail>{t('work.signedOf', { signed, of })}</Detail>}
    >
      <BodyShort size="small">{t(`signatures.how.${item.signing}`)}</BodyShort>
      {item.sealed && <BodyShort size="small">{t('signatures.sealed')}</BodyShort>}
      <ul className="signatures">
        {item.parties.map((party) => (
          <Signature key={party.role} party={party} any={any} />
        ))}
      </ul>
    </Section>
  );
}
