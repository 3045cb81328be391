import '../i18n/models';
import './model.css';
import { ChevronDownIcon } from '@navikt/aksel-icons';
import { ActionMenu, BodyShort, Button, HStack, Select } from '@navikt/ds-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../api/client';
import type { FileKind, Library, LibraryFile, RevisionSummary } from '../api/models';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { useMe } from '../session/useSession';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { AwaitingList } from './AwaitingList';
import { FileRows } from './FileRows';
import { ImportProgrammeDialog } from './ImportProgrammeDialog';
import { NewProgrammeDialog } from './NewProgrammeDialog';
import { NewRevisionDialog } from './NewRevisionDialog';
import { inUse } from './revision';
import { RevisionRows } from './RevisionRows';
import { saveFile } from './saveFile';
import { StateTag } from './StateTag';
import { useLibrary, useModelProgrammes } from './useModels';

type Dialog = 'change' | 'programme' | 'import';

function Actions({ programme }: { programme: string }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const download = useMutation({
    mutationFn: () => api.blob(`/programmes/${programme}/export`),
    onSuccess: (zip) => saveFile(zip, `${programme}.zip`),
  });
  const close = () => setDialog(null);
  return (
    <>
      <HStack gap="space-8">
        <Button size="small" onClick={() => setDialog('change')}>
          {t('models.new')}
        </Button>
        <ActionMenu>
          <ActionMenu.Trigger>
            <Button
              size="small"
              variant="secondary"
              iconPosition="right"
              icon={<ChevronDownIcon aria-hidden />}
              loading={download.isPending}
            >
              {t('models.more')}
            </Button>
          </ActionMenu.Trigger>
          <ActionMenu.Content>
            <ActionMenu.Item onSelect={() => setDialog('programme')}>{t('models.newProgramme')}</ActionMenu.Item>
            <ActionMenu.Item onSelect={() => setDialog('import')}>{t('models.import')}</ActionMenu.Item>
            <ActionMenu.Item onSelect={() => download.mutate()}>{t('models.export')}</ActionMenu.Item>
          </ActionMenu.Content>
        </ActionMenu>
      </HStack>
      {download.isError && <ProblemNotice error={download.error} />}
      {dialog === 'change' && <NewRevisionDialog programme={programme} onClose={close} />}
      {dialog === 'programme' && <NewProgrammeDialog onClose={close} />}
      {dialog === 'import' && <ImportProgrammeDialog onClose={close} />}
    </>
  );
}

function VersionLine({ revision }: { revision: RevisionSummary }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { id, number, title, state, publishedAt, cases } = revision;
  return (
    <li className="versions__item">
      <BodyShort weight="semibold">
        <Link to={`/models/revisions/${id}`}>
          {t('models.version', { number })}: {title}
        </Link>
      </BodyShort>
      <span className="tags">
        <StateTag state={state} />
        <span>{t('models.cases', { count: cases })}</span>
        {publishedAt && (
          <span className="muted">{t('models.since', { day: shortDay(publishedAt.slice(0, 10), speech) })}</span>
        )}
      </span>
    </li>
  );
}

const byProcess = (files: LibraryFile[], processes: LibraryFile[]) =>
  processes
    .map((process) => ({ process, forms: files.filter((file) => file.kind === 'form' && file.process === process.id) }))
    .filter(({ forms }) => forms.length > 0);

function Files({ library }: { library: Library }) {
  const { t } = useTranslation();
  const { programme, files } = library;
  const of = (kind: FileKind) => files.filter((file) => file.kind === kind);
  const processes = of('process');
  return (
    <>
      <Section title={t('models.courses')}>
        <FileRows programme={programme.key} files={processes} running />
      </Section>
      <Section title={t('models.decisions')}>
        <FileRows programme={programme.key} files={of('decision')} />
      </Section>
      <Section title={t('models.forms')}>
        <div className="folds">
          {byProcess(files, processes).map(({ process, forms }) => (
            <details key={process.path}>
              <summary>
                {t('models.formsIn', { name: process.name })} ({forms.length})
              </summary>
              <FileRows programme={programme.key} files={forms} />
            </details>
          ))}
        </div>
      </Section>
      <Section title={t('models.everythingElse')}>
        <FileRows programme={programme.key} files={[...of('programme'), ...of('questionnaire')]} />
      </Section>
    </>
  );
}

/** The library: what awaits me, what is in use, and every model with its last change and why. */
export function ModelsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const mine = useModelProgrammes().data;
  const programmes = mine
    ? mine.map((key) => me.programmes.find((one) => one.key === key) ?? { key, name: key })
    : me.programmes;
  const [search, setSearch] = useSearchParams();
  const programme = search.get('programme') ?? programmes[0]?.key ?? '';
  const library = useLibrary(programme);
  return (
    <Page title={t('nav.models')} lead={t('models.lead')} beside={<Actions programme={programme} />}>
      {programmes.length > 1 && (
        <Select
          size="small"
          className="narrow"
          label={t('models.programme')}
          value={programme}
          onChange={(event) => setSearch({ programme: event.target.value }, { replace: true })}
        >
          {programmes.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Loaded query={library} rows={6}>
        {(found) => (
          <>
            <AwaitingList revisions={found.revisions} />
            <Section title={t('models.inUse')}>
              <ul className="versions">
                {inUse(found.revisions).map((revision) => (
                  <VersionLine key={revision.id} revision={revision} />
                ))}
              </ul>
              <details className="folds">
                <summary>{t('models.historyShow')}</summary>
                <RevisionRows revisions={found.revisions} />
              </details>
            </Section>
            <Files library={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
