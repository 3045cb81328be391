import { BodyLong, HStack, LocalAlert, VStack } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerResult, WorkItem } from '../api/types';
import { LinkButton } from '../page/LinkButton';
import { partyWords } from './standing';
import { useWorkList } from './useWork';

/** @property count for how many enterprises, when it was for several */
export type Receipt = AnswerResult & { count?: number };

/** After the button: what happened, who is waited for, and where to go. */
export function AnswerReceipt({ item, receipt }: { item: WorkItem; receipt: Receipt }) {
  const { t } = useTranslation();
  const next = useWorkList('mine', {}, 2).data?.find(({ id }) => id !== item.id)?.id;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="receipt">
      <LocalAlert status="success">
        <LocalAlert.Header>
          <LocalAlert.Title>
            {receipt.count
              ? t('alike.sent', { count: receipt.count })
              : receipt.state === 'done'
                ? t('receipt.done')
                : t('receipt.received')}
          </LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          <VStack gap="space-12">
            <BodyLong>{receipt.message}</BodyLong>
            {receipt.outstanding.length > 0 && (
              <div>
                <BodyLong>{t('receipt.waitingFor')}</BodyLong>
                <ul className="plain-list">
                  {receipt.outstanding.map((party) => (
                    <li key={party.role}>{partyWords(party, t)}</li>
                  ))}
                </ul>
              </div>
            )}
            <HStack gap="space-12">
              {next && !receipt.count && <LinkButton to={`/work/${next}`}>{t('receipt.next')}</LinkButton>}
              <LinkButton to="/work" variant={next && !receipt.count ? 'secondary' : 'primary'}>
                {t('receipt.toWork')}
              </LinkButton>
              {item.case && !receipt.count && (
                <LinkButton to={`/cases/${item.case.id}`} variant="tertiary">
                  {t('receipt.toCase', { name: item.case.name })}
                </LinkButton>
              )}
            </HStack>
          </VStack>
        </LocalAlert.Content>
      </LocalAlert>
    </div>
  );
}
