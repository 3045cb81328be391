import { BodyLong, Button, HStack, Select, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { MigrationOrder, MigrationPlan } from '../api/migration';
import type { RevisionDetail } from '../api/models';
import { Loaded } from '../page/Loaded';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { caseOrder, chosenCases, everyCase, homeless, proposed, withTarget, type CaseChoice } from './migration';
import { MigrationRunView } from './MigrationRunView';
import { MigrationSteps } from './MigrationSteps';
import { MigrationResults } from './MigrationResults';
import { useMigration } from './useMigration';
import { useLibrary, useMigrationPlan } from './useModels';
import { WhichCases } from './WhichCases';

function Wizard({ plan, revision }: { plan: MigrationPlan; revision: RevisionDetail }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [mapping, setMapping] = useState(() => proposed(plan));
  const [choice, setChoice] = useState(everyCase);
  const { dryRun, start } = useMigration(revision.id);
  const missing = homeless(plan.processes, mapping);
  const order: MigrationOrder = { from: plan.from.id, mapping, ...caseOrder(plan.cases, choice) };
  const batch = search.get('batch');
  if (batch) return <MigrationRunView batch={batch} />;
  const change = (process: string, source: string, target: string) => {
    dryRun.reset();
    setMapping(withTarget(mapping, process, source, target));
  };
  const choose = (next: CaseChoice) => {
    dryRun.reset();
    setChoice(next);
  };
  const tried = dryRun.data?.results;
  const good = tried?.filter(({ ok }) => ok).length ?? 0;
  return (
    <VStack gap="space-24">
      <MigrationSteps plan={plan} to={revision} mapping={mapping} onTarget={change} />
      <WhichCases programme={revision.programme} cases={plan.cases} choice={choice} onChoice={choose} />
      {missing.length > 0 && (
        <BodyLong>
          {t('models.migrate.missing', { steps: missing.map(({ sourceName }) => sourceName).join(', ') })}
        </BodyLong>
      )}
      {(dryRun.error ?? start.error) && <ProblemNotice error={dryRun.error ?? start.error} />}
      {tried && <MigrationResults results={tried} />}
      <HStack gap="space-12">
        <Button
          variant={tried ? 'secondary' : 'primary'}
          loading={dryRun.isPending}
          disabled={chosenCases(plan.cases, choice).length === 0}
          onClick={() => dryRun.mutate(order)}
        >
          {t('models.migrate.dryRun')}
        </Button>
        {tried && good > 0 && (
          <Button
            loading={start.isPending}
            onClick={() =>
              start.mutate(order, {
                onSuccess: ({ batchId }) => setSearch({ tab: 'rollOut', batch: batchId }),
              })
            }
          >
            {t('models.migrate.start', { count: good })}
          </Button>
        )}
      </HStack>
    </VStack>
  );
}

/** Running cases to this version: plan, try it, then move them. */
export function Migrating({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const library = useLibrary(revision.programme);
  const others = (library.data?.revisions ?? [])
    .filter(({ id, cases }) => id !== revision.id && cases > 0)
    .toSorted((one, other) => other.number - one.number);
  const [chosen, setChosen] = useState('');
  const from = others.find(({ id }) => id === chosen)?.id ?? others[0]?.id;
  const plan = useMigrationPlan(revision.id, from);
  return (
    <Section title={t('models.migrate.title')} boxed>
      <BodyLong className="page__lead">{t('models.migrate.text')}</BodyLong>
      {others.length === 0 && library.data && <p className="muted">{t('models.migrate.nobody')}</p>}
      {from && (
        <>
          <Select
            size="small"
            className="narrow"
            label={t('models.migrate.from')}
            value={from}
            onChange={(event) => setChosen(event.target.value)}
          >
            {others.map(({ id, number, title, cases }) => (
              <option key={id} value={id}>
                {`${number}. ${title} (${t('models.cases', { count: cases })})`}
              </option>
            ))}
          </Select>
          <Loaded query={plan} rows={2}>
            {(found) => <Wizard key={found.from.id} plan={found} revision={revision} />}
          </Loaded>
        </>
      )}
    </Section>
  );
}
