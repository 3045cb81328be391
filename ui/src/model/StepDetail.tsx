import { BodyLong, Button, Heading, HStack, Modal, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReadStep } from '../bpmn/reading';
import { DecisionTable } from '../dmn/DecisionTable';
import { Loaded } from '../page/Loaded';
import { useSpeech } from '../time/useSpeech';
import { FormPreview } from './FormPreview';
import { stepName, stepText, whoDoes } from './stepWords';
import { useModelFile } from './useModels';

function TableDialog({
  revision,
  path,
  title,
  onClose,
}: {
  revision: string;
  path: string;
  title: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const file = useModelFile(revision, path);
  return (
    <Modal open onClose={onClose} width="70rem" header={{ heading: title }}>
      <Modal.Body>
        <VStack gap="space-12">
          <BodyLong>{t('models.view.tableHelp')}</BodyLong>
          <Loaded query={file} rows={2}>
            {({ text }) => <DecisionTable xml={text} label={title} />}
          </Loaded>
        </VStack>
      </Modal.Body>
    </Modal>
  );
}

interface StepDetailProps {
  step: ReadStep;
  revision: string;
  programme: string;
  /** The folder of the model: its forms stand there. */
  folder: string;
  /** Tables of this revision by their id. */
  tables: Record<string, string>;
  /** What other steps are called. */
  nameOf: (step: string) => string;
}

/** All a model says about one step: who, how, the form they meet and the tables that decide. */
export function StepDetail({ step, revision, programme, folder, tables, nameOf }: StepDetailProps) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const [table, setTable] = useState<{ path: string; title: string } | null>(null);
  const { properties, kind } = step;
  const form = step.form ?? (properties.offeredTo ? step.id : null);
  const signing = properties.signing as 'all' | 'any' | 'separately' | undefined;
  const facts: [string, string | null | undefined][] = [
    [t('models.step.who'), whoDoes(step, speech.language)],
    [t('models.step.how'), signing && t(`models.step.signing.${signing}`)],
    [t('models.step.waits'), kind === 'task' ? null : step.waits?.replace(/^\$\{(.*)\}$/, '$1')],
    [
      t('models.step.shows'),
      properties.shows
        ?.split(',')
        .map((id) => nameOf(id.trim()))
        .join(', '),
    ],
    [t('models.step.offeredTo'), properties.offeredTo?.replaceAll(',', ', ')],
  ];
  const open = (id: string, words: string) =>
    tables[id] && (
      <Button size="small" variant="secondary" onClick={() => setTable({ path: tables[id] ?? '', title: words })}>
        {words}
      </Button>
    );
  return (
    <VStack gap="space-16" className="card step-detail" as="section" aria-live="polite">
      <VStack gap="space-4">
        <span className="muted">
          {t(`models.read.kind.${kind}`)} {step.order}
        </span>
        <Heading level="2" size="small">
          {stepName(step, speech.language, t)}
        </Heading>
      </VStack>
      {stepText(step, speech.language) && <BodyLong>{stepText(step, speech.language)}</BodyLong>}
      <dl className="step-facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {properties.sealed === 'true' && <BodyLong size="small">{t('models.step.sealed')}</BodyLong>}
      {properties.movable === 'true' && <BodyLong size="small">{t('models.step.movable')}</BodyLong>}
      <HStack gap="space-8">
        {kind === 'task' && open('deadlines', t('models.step.deadlines'))}
        {kind === 'task' && open('who-gets-a-task', t('models.step.routing'))}
        {step.decision && open(step.decision, t('models.step.table'))}
        {step.calls && <Link to={`/models/${programme}/${step.calls}`}>{t('models.step.openCourse')}</Link>}
      </HStack>
      {form && <FormPreview revision={revision} path={`${folder}/${form}.form`} label={t('models.step.form')} />}
      {kind === 'task' && !form && <p className="muted">{t('models.step.noForm')}</p>}
      {table && <TableDialog revision={revision} {...table} onClose={() => setTable(null)} />}
    </VStack>
  );
}
