import { BodyLong, BodyShort, Detail, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { RevisionDetail, RevisionRequest } from '../api/models';
import { Loaded } from '../page/Loaded';
import { useProgrammes } from '../programme/useProgrammes';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';
import { LanesDialog, lanesOfAll } from './LanesDialog';
import { RequestAnswer, RevisionRequests } from './RevisionRequests';
import { useRevisionChanges } from './useModelChanges';
import { useComparison, useTrainings } from './useModels';

function GiveDialog({ revision, onClose }: { revision: RevisionDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { train } = useRevisionChanges(revision.id);
  const choices = lanesOfAll(useProgrammes().find(({ key }) => key === revision.programme));
  const affected = useComparison(revision.id);
  return (
    <Loaded query={affected} rows={1}>
      {({ affected: { roleIds } }) => (
        <LanesDialog
          texts={{
            heading: t('models.training.give'),
            lead: t('models.training.text'),
            bodies: t('models.training.bodies'),
            words: t('models.training.wish'),
            wordsMissing: t('models.training.wishMissing'),
            submit: t('models.training.send'),
          }}
          choices={choices}
          proposed={roleIds.filter((id) => choices.some((choice) => choice.id === id))}
          pending={train.isPending}
          error={train.error}
          onSend={(bodies, wish) => train.mutate({ bodies, wish }, { onSuccess: onClose })}
          onClose={onClose}
        />
      )}
    </Loaded>
  );
}

function Given({ training }: { training: RevisionRequest }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { bodyName, wish, at, done, answers } = training;
  return (
    <VStack gap="space-8" className="card" as="li">
      <div>
        <span className="tags">
          <BodyShort weight="semibold">{bodyName}</BodyShort>
          <Tag size="small" variant="moderate" data-color={done ? 'success' : 'neutral'}>
            {t(done ? 'models.training.done' : 'models.training.open')}
          </Tag>
        </span>
        <BodyLong size="small">{wish}</BodyLong>
        <Detail className="muted">{moment(at, speech)}</Detail>
      </div>
      {answers.map((answer) => answer.answer && <RequestAnswer key={answer.role + answer.at} answer={answer} />)}
    </VStack>
  );
}

/** Those whose work changes make it known among their own: who has, and what they were asked. */
export function Trainings({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  return (
    <RevisionRequests
      title={t('models.training.title')}
      ask={t('models.training.give')}
      none={t('models.training.none')}
      query={useTrainings(revision.id)}
      dialog={(onClose) => <GiveDialog revision={revision} onClose={onClose} />}
    >
      {(training) => <Given key={training.body + training.at} training={training} />}
    </RevisionRequests>
  );
}
