import { Tabs } from '@navikt/ds-react';
import { useEffect, useMemo, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '../api/client';
import type { LibraryFile, ModelVocabulary, RevisionDetail } from '../api/models';
import { Problem } from '../api/problem';
import type { EditorHandle } from '../bpmn/editing';
import type { LintFinding } from '../bpmn/lint';
import { allSteps, type ModelReading } from '../bpmn/reading';
import { stemOf } from './address';
import { ClashDialog } from './ClashDialog';
import { EditBar } from './EditBar';
import { EditorFor } from './EditorFor';
import { faultsOf, merged } from './findings';
import { FindingList } from './FindingList';
import { keepFile, keptFile } from './fileBackup';
import { ImportNotice } from './ImportNotice';
import { ModelComments } from './ModelComments';
import { ReadingList } from './ReadingList';
import { RecoveredFile } from './RecoveredFile';
import { saveFile } from './saveFile';
import { StepForm } from './StepForm';
import { useFileSaver } from './useFileSaver';
import { useImportFile } from './useImportFile';
import { useFindings } from './useModels';

interface FileEditorProps {
  revision: RevisionDetail;
  files: LibraryFile[];
  /** Undefined: the revision's list does not know it yet. */
  file: LibraryFile | undefined;
  path: string;
  text: string;
  etag: string;
  words: ModelVocabulary;
}

const noLint: LintFinding[] = [];

/** One file of a draft being changed, with what is wrong and the list beside it. */
export function FileEditor({ revision, files, file, path, text, etag, words }: FileEditorProps) {
  const { t, i18n } = useTranslation();
  const [search] = useSearchParams();
  const editor = useRef<EditorHandle>(null);
  const { saver, saving } = useFileSaver(revision.id, path, etag);
  // What the editor starts from; a new round begins when a file is brought in or the other's version is taken.
  const [start, setStart] = useState({ text, round: 0 });
  const [kept, setKept] = useState(() => keptFile(revision.id, path));
  const [reading, setReading] = useState<ModelReading | null>(null);
  const [live, setLive] = useState(noLint);
  const [selected, setSelected] = useState<string | null>(null);
  const [everything, setEverything] = useState(false);
  const [over, setOver] = useState(false);
  const { data: server, isFetching } = useFindings(revision.id);
  const name = file?.name ?? stemOf(path);
  const begin = (next: string) => setStart(({ round }) => ({ text: next, round: round + 1 }));
  const bring = useImportFile(path, (next) => {
    saver.change(next);
    begin(next);
  });

  const findings = useMemo(() => merged(live, server ?? [], path, i18n.language), [live, server, path, i18n.language]);
  const faults = useMemo(() => faultsOf(findings), [findings]);
  const wanted = search.get('element');
  const ready = reading !== null;
  useEffect(() => {
    if (wanted && ready) editor.current?.show?.(wanted);
  }, [wanted, ready, start]);
  useEffect(() => {
    document.title = `${t('models.edit.title', { name })} – Trepart`;
  }, [t, name]);

  const takeTheirs = async () => {
    const now = await api.file(`/model-revisions/${revision.id}/file`, { path });
    keepFile(revision.id, path, null);
    window.location.replace(window.location.href);
    return now;
  };
  const insist = async () => {
    await api.post<void>(`/model-revisions/${revision.id}/editing`, { takeOver: true });
    const now = await api.file(`/model-revisions/${revision.id}/file`, { path });
    await saver.insist(now.etag);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) void bring.take(dropped);
  };
  const step = reading && selected ? allSteps(reading.steps).find(({ id }) => id === selected) : undefined;
  const fault =
    saving.state === 'refused' && saving.problem.body.line
      ? { line: saving.problem.body.line, message: saving.problem.message }
      : null;
  const isDrawing = path.endsWith('.bpmn');
  return (
    <div
      className={over ? 'edit edit--over' : 'edit'}
      role="presentation"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <EditBar
        revision={revision}
        files={files}
        path={path}
        name={name}
        saving={saving}
        editor={editor}
        everything={everything}
        onEverything={setEverything}
        onExport={() => saveFile(saver.unsaved() ?? start.text, path.slice(path.lastIndexOf('/') + 1))}
        onImport={(chosen) => void bring.take(chosen)}
        selected={selected}
      />
      {kept && (
        <RecoveredFile
          at={kept.at}
          onTake={() => {
            saver.change(kept.text);
            begin(kept.text);
            setKept(null);
          }}
          onDiscard={() => {
            keepFile(revision.id, path, null);
            setKept(null);
          }}
        />
      )}
      <ImportNotice bring={bring} />
      <div className="edit__room">
        <div className="edit__editor">
          <EditorFor
            key={start.round}
            path={path}
            name={name}
            text={start.text}
            words={words}
            fault={fault}
            faults={faults}
            everything={everything}
            editor={editor}
            onTouch={() => saver.touch()}
            onChange={(next) => saver.change(next)}
            onUnreadable={(why) => bring.refuse(why)}
            onReading={setReading}
            onLint={setLive}
            onSelect={setSelected}
          />
        </div>
        <Tabs defaultValue="findings" size="small" className="edit__beside">
          <Tabs.List>
            <Tabs.Tab value="findings" label={t('models.edit.findingsCount', { count: findings.length })} />
            {isDrawing && <Tabs.Tab value="list" label={t('models.edit.list')} />}
            <Tabs.Tab value="comments" label={t('models.edit.comments')} />
          </Tabs.List>
          <Tabs.Panel value="findings" className="edit__panel">
            {step?.kind === 'task' && <StepForm revision={revision.id} model={path} step={step} files={files} />}
            <FindingList
              findings={findings}
              checking={isFetching || saving.state === 'saving'}
              onShow={(element) => editor.current?.show?.(element)}
              path={path}
              revision={revision.id}
            />
          </Tabs.Panel>
          {isDrawing && (
            <Tabs.Panel value="list" className="edit__panel">
              <ReadingList
                reading={reading}
                selected={selected}
                onSelect={(element) => editor.current?.show?.(element)}
              />
            </Tabs.Panel>
          )}
          <Tabs.Panel value="comments" className="edit__panel">
            <ModelComments revision={revision} path={path} element={selected} />
          </Tabs.Panel>
        </Tabs>
      </div>
      {saving.state === 'clash' && (
        <ClashDialog
          problem={saving.problem}
          pending={false}
          onMine={() => void insist().catch(() => bring.refuse(new Problem(0).message))}
          onTheirs={() => void takeTheirs()}
          onCopy={() => saveFile(saver.unsaved() ?? start.text, path.slice(path.lastIndexOf('/') + 1))}
        />
      )}
    </div>
  );
}
