import { ArrowRedoIcon, ArrowUndoIcon, MenuElipsisVerticalIcon, PlusIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button, Heading, Select, Tooltip } from '@navikt/ds-react';
import { useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { LibraryFile, RevisionDetail } from '../api/models';
import type { EditorHandle } from '../bpmn/editing';
import { useSpeech } from '../time/useSpeech';
import { clock } from '../time/words';
import { InsertMenu } from './InsertMenu';
import type { Saving } from './fileSaver';

function SavingStatus({ saving }: { saving: Saving }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const words = () => {
    switch (saving.state) {
      case 'untouched':
        return t('models.edit.notChanged');
      case 'saving':
        return t('models.edit.saving');
      case 'saved':
        return t('models.edit.saved', { time: clock(saving.at, language) });
      case 'refused':
        return t('models.edit.refused', { why: saving.problem.message });
      default:
        return t('models.edit.unsaved');
    }
  };
  const calm = saving.state === 'untouched' || saving.state === 'saving' || saving.state === 'saved';
  return (
    <span role="status" className={calm ? 'edit__status muted' : 'edit__status edit__status--trouble'}>
      {words()}
    </span>
  );
}

interface EditBarProps {
  revision: RevisionDetail;
  files: LibraryFile[];
  path: string;
  name: string;
  saving: Saving;
  editor: RefObject<EditorHandle | null>;
  everything: boolean;
  selected: string | null;
  onEverything: (on: boolean) => void;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** Which file, how it stands, and what one can do with it. */
export function EditBar(props: EditBarProps) {
  const { revision, files, path, name, saving, editor, everything, selected, onEverything, onExport, onImport } = props;
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  const chooser = useRef<HTMLInputElement>(null);
  const isDrawing = path.endsWith('.bpmn');
  const groups = (['process', 'form', 'decision', 'programme', 'questionnaire'] as const)
    .map((kind) => ({ kind, these: files.filter((file) => file.kind === kind) }))
    .filter(({ these }) => these.length > 0);
  return (
    <div className="edit__bar">
      <div className="edit__where">
        <span className="crumbs">
          <Link to={`/models/revisions/${revision.id}?tab=files`}>{revision.title}</Link>
        </span>
        <Heading level="1" size="xsmall">
          {t('models.edit.title', { name })}
        </Heading>
      </div>
      <Select
        size="small"
        label={t('models.edit.file')}
        hideLabel
        value={path}
        onChange={(event) => setSearch({ path: event.target.value })}
      >
        {groups.map(({ kind, these }) => (
          <optgroup key={kind} label={t(`models.kind.${kind}`)}>
            {these.map((file) => (
              <option key={file.path} value={file.path}>
                {file.name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <div className="edit__tools">
        <Tooltip content={t('models.edit.undo')}>
          <Button
            size="small"
            variant="tertiary"
            icon={<ArrowUndoIcon title={t('models.edit.undo')} />}
            onClick={() => editor.current?.undo()}
          />
        </Tooltip>
        <Tooltip content={t('models.edit.redo')}>
          <Button
            size="small"
            variant="tertiary"
            icon={<ArrowRedoIcon title={t('models.edit.redo')} />}
            onClick={() => editor.current?.redo()}
          />
        </Tooltip>
        {isDrawing && <InsertMenu editor={editor} chosen={selected !== null} icon={<PlusIcon aria-hidden />} />}
        <ActionMenu>
          <ActionMenu.Trigger>
            <Button size="small" variant="tertiary" icon={<MenuElipsisVerticalIcon title={t('models.edit.more')} />} />
          </ActionMenu.Trigger>
          <ActionMenu.Content>
            <ActionMenu.Item onSelect={onExport}>{t('models.edit.export')}</ActionMenu.Item>
            <ActionMenu.Item onSelect={() => chooser.current?.click()}>{t('models.edit.import')}</ActionMenu.Item>
            {isDrawing && (
              <ActionMenu.CheckboxItem checked={everything} onCheckedChange={onEverything}>
                {t('models.edit.everything')}
              </ActionMenu.CheckboxItem>
            )}
          </ActionMenu.Content>
        </ActionMenu>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-hidden
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) onImport(file);
          }}
        />
      </div>
      <SavingStatus saving={saving} />
    </div>
  );
}
