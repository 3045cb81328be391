import { VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { RevisionDetail } from '../api/models';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { FindingList } from './FindingList';
import type { Found } from './findings';
import { useFindings } from './useModels';

/** What must be mended before review, and what is worth a look. */
export function CheckTab({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const findings = useFindings(revision.id);
  return (
    <Loaded query={findings}>
      {(all) => {
        if (all.length === 0)
          return <EmptyState title={t('models.check.none')}>{t('models.check.noneText')}</EmptyState>;
        const of = (severity: Found['severity']) =>
          all.filter((one) => one.severity === severity).map((one): Found => ({ ...one, from: 'server' }));
        return (
          <VStack gap="space-32">
            {(['error', 'warning'] as const).map((severity) => {
              const these = of(severity);
              return (
                these.length > 0 && (
                  <Section key={severity} title={`${t(`models.check.${severity}`)} (${these.length})`}>
                    <FindingList findings={these} revision={revision.id} />
                  </Section>
                )
              );
            })}
          </VStack>
        );
      }}
    </Loaded>
  );
}
