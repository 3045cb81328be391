import { Button, HStack, ProgressBar, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { MigrationMove } from '../api/migration';
import { Loaded } from '../page/Loaded';
import { ProblemNotice } from '../page/ProblemNotice';
import { MigrationResults } from './MigrationResults';
import { useMigrationControl } from './useMigration';
import { useMigrationRun } from './useModels';

const settled = (moves: MigrationMove[]) =>
  moves.filter(({ state }) => state !== 'waiting').map((move) => ({ ...move, ok: move.state === 'done' }));

/** Moving in the background: how far, what could not, and again. It goes on when one leaves. */
export function MigrationRunView({ batch }: { batch: string }) {
  const { t } = useTranslation();
  const run = useMigrationRun(batch);
  const control = useMigrationControl(batch);
  return (
    <Loaded query={run} rows={2}>
      {({ state, total, done, failed, results }) => (
        <VStack gap="space-16">
          <div>
            <p id="migration-progress" role="status">
              {t(`models.migrate.run.${state}`, { done, total })}
            </p>
            <ProgressBar value={done} valueMax={Math.max(total, 1)} aria-labelledby="migration-progress" />
          </div>
          <HStack gap="space-12">
            {state === 'running' && (
              <Button size="small" variant="secondary" onClick={() => control.mutate('pause')}>
                {t('models.migrate.pause')}
              </Button>
            )}
            {state === 'paused' && (
              <Button size="small" onClick={() => control.mutate('resume')}>
                {t('models.migrate.resume')}
              </Button>
            )}
            {state === 'done' && failed > 0 && (
              <Button size="small" variant="secondary" onClick={() => control.mutate('retry')}>
                {t('models.migrate.retry', { count: failed })}
              </Button>
            )}
          </HStack>
          {control.isError && <ProblemNotice error={control.error} />}
          {settled(results).length > 0 && <MigrationResults results={settled(results)} />}
        </VStack>
      )}
    </Loaded>
  );
}
