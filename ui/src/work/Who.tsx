import { Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { WorkItemSummary, WorkList } from '../api/types';
import { partyWords, standingOf } from './standing';

/** The person, role or outcome that matters in this list. */
export function Who({ item, list }: { item: WorkItemSummary; list: WorkList }) {
  const { t } = useTranslation();
  if (list === 'done') return <Detail as="span">{item.outcome ?? t('work.finished')}</Detail>;
  const standing = standingOf(item.parties);
  const shared = standing.of > 1;
  if (list === 'waiting') {
    if (item.signing === 'any') {
      return (
        <Detail>
          {t('work.waitsForOne', { who: standing.outstanding.map((one) => partyWords(one, t)).join(', ') })}
        </Detail>
      );
    }
    return (
      <div>
        {standing.outstanding.map((party) => (
          <Detail key={party.role}>{t('work.waitsFor', { who: partyWords(party, t) })}</Detail>
        ))}
        {shared && (
          <Detail className="muted">{t('work.signedOf', { signed: standing.signed, of: standing.of })}</Detail>
        )}
      </div>
    );
  }
  return (
    <div>
      <Detail>{item.bodyName ?? item.roleName}</Detail>
      {item.vacant && <Detail className="muted">{t('work.vacancy')}</Detail>}
      {item.claimedBy && <Detail className="muted">{t('work.claimedBy', { name: item.claimedBy.name })}</Detail>}
      {shared && item.signing !== 'any' && (
        <Detail className="muted">{t('work.signedOf', { signed: standing.signed, of: standing.of })}</Detail>
      )}
    </div>
  );
}
