import { BodyShort, Detail, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { RevisionDetail, RevisionRequest, View } from '../api/models';
import { useProgrammes } from '../programme/useProgrammes';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';
import { LanesDialog, lanesOfAll } from './LanesDialog';
import { RequestAnswer, RevisionRequests } from './RevisionRequests';
import { useRevisionChanges } from './useModelChanges';
import { useHearings } from './useModels';

function AskDialog({ revision, onClose }: { revision: RevisionDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { hear } = useRevisionChanges(revision.id);
  const programme = useProgrammes().find(({ key }) => key === revision.programme);
  return (
    <LanesDialog
      texts={{
        heading: t('models.hearing.ask'),
        lead: t('models.hearing.text'),
        bodies: t('models.hearing.bodies'),
        words: t('models.hearing.question'),
        wordsMissing: t('models.hearing.questionMissing'),
        submit: t('models.hearing.send'),
      }}
      choices={lanesOfAll(programme)}
      pending={hear.isPending}
      error={hear.error}
      onSend={(bodies, wish) => hear.mutate({ bodies, wish }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

const colors = { support: 'success', adjust: 'warning', against: 'danger', none: 'neutral' } as const satisfies Record<
  View,
  string
>;

function Heard({ hearing }: { hearing: RevisionRequest }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (
    <VStack gap="space-12" className="card" as="li">
      <div>
        <BodyShort weight="semibold">{hearing.wish}</BodyShort>
        <Detail className="muted">
          {[hearing.bodyName, moment(hearing.at, speech), hearing.done && t('models.hearing.done')]
            .filter(Boolean)
            .join(' · ')}
        </Detail>
      </div>
      {hearing.answers.length === 0 && <p className="muted">{t('models.hearing.noAnswers')}</p>}
      {hearing.answers.map((answer) => (
        <RequestAnswer key={answer.role + answer.at} answer={answer}>
          {answer.view && (
            <Tag size="small" variant="moderate" data-color={colors[answer.view]}>
              {t(`models.hearing.view.${answer.view}`)}
            </Tag>
          )}
        </RequestAnswer>
      ))}
    </VStack>
  );
}

/** Where the law demands it the parties are heard: who was asked, and what they answered. */
export function Hearings({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  return (
    <RevisionRequests
      title={t('models.hearing.title')}
      ask={t('models.hearing.ask')}
      none={t('models.hearing.none')}
      query={useHearings(revision.id)}
      open={['draft', 'in-review', 'approved'].includes(revision.state)}
      dialog={(onClose) => <AskDialog revision={revision} onClose={onClose} />}
    >
      {(hearing) => <Heard key={hearing.body + hearing.at} hearing={hearing} />}
    </RevisionRequests>
  );
}
