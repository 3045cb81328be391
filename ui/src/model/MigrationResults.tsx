import { CheckmarkCircleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { BodyShort, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { MigrationResult } from '../api/migration';

/** For each case what happens, or why it cannot; those that cannot first. */
export function MigrationResults({ results }: { results: MigrationResult[] }) {
  const { t } = useTranslation();
  const good = results.filter(({ ok }) => ok).length;
  const ordered = results.toSorted((one, other) => Number(one.ok) - Number(other.ok));
  return (
    <VStack gap="space-12">
      <BodyShort className="what-next" role="status">
        {t('models.migrate.summary', { good, bad: results.length - good })}
      </BodyShort>
      <ul className="changes">
        {ordered.map(({ caseId, label, ok, moves, why }) => (
          <li key={caseId} className="changes__item">
            <Tag
              size="small"
              variant="moderate"
              data-color={ok ? 'success' : 'danger'}
              icon={ok ? <CheckmarkCircleIcon aria-hidden /> : <XMarkOctagonIcon aria-hidden />}
            >
              {t(ok ? 'models.migrate.ok' : 'models.migrate.cannot')}
            </Tag>
            <div>
              <BodyShort weight="semibold">{label}</BodyShort>
              {why && <BodyShort size="small">{why}</BodyShort>}
              {moves.map((move) => (
                <BodyShort key={move} size="small">
                  {move}
                </BodyShort>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </VStack>
  );
}
