import { Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../page/EmptyState';
import { LinkButton } from '../page/LinkButton';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { useFilters } from '../page/useFilters';
import { useMay } from '../session/useSession';
import { useListKeys } from '../work/useListKeys';
import { KeyHelp } from '../work/KeyHelp';
import { CaseFilters } from './CaseFilters';
import { CaseRows } from './CaseRows';
import { caseFilters, useCases } from './useCases';

function Enrolling() {
  const { t } = useTranslation();
  const mayEnrol = useMay('enrol');
  const mayImport = useMay('import');
  return (
    <HStack gap="space-8">
      {mayImport && (
        <LinkButton to="/cases/import" variant="secondary" size="small">
          {t('cases.import')}
        </LinkButton>
      )}
      {mayEnrol && (
        <LinkButton to="/cases/enrol" size="small">
          {t('cases.enrol')}
        </LinkButton>
      )}
    </HStack>
  );
}

export function CasesPage() {
  const { t } = useTranslation();
  const { filters, setFilter, clear, active } = useFilters(caseFilters);
  const cases = useCases(filters);
  const { help, setHelp } = useListKeys();
  return (
    <Page title={t('cases.title')} beside={<Enrolling />}>
      <CaseFilters filters={filters} setFilter={setFilter} clear={clear} active={active} />
      <Loaded query={cases} rows={6}>
        {(found) =>
          found.length > 0 ? (
            <>
              <CaseRows cases={found} />
              <HStack justify="space-between">
                {cases.hasNextPage ? (
                  <Button
                    variant="secondary"
                    size="small"
                    loading={cases.isFetchingNextPage}
                    onClick={() => void cases.fetchNextPage()}
                  >
                    {t('page.more')}
                  </Button>
                ) : (
                  <span className="muted">{t('cases.count', { count: found.length })}</span>
                )}
                <KeyHelp open={help} setOpen={setHelp} />
              </HStack>
            </>
          ) : (
            <EmptyState
              title={active ? t('filter.noMatch') : t('cases.empty')}
              action={
                active ? (
                  <Button size="small" variant="secondary" onClick={clear}>
                    {t('filter.clear')}
                  </Button>
                ) : undefined
              }
            >
              {active ? t('filter.noMatchText') : t('cases.emptyText')}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
