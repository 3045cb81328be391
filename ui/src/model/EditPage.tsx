import '../i18n/models';
import './model.css';
import './edit.css';
import { LocalAlert } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { LibraryFile, RevisionDetail } from '../api/models';
import { statusOf } from '../api/problem';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { FileEditor } from './FileEditor';
import { LockDialog } from './LockDialog';
import { allowed, whyNot } from './revision';
import { useEditing } from './useEditing';
import { useModelFile, useModelVocabulary, useRevision } from './useModels';
import { useRevisionFiles } from './useRevisionFiles';

interface Opened {
  revision: RevisionDetail;
  files: LibraryFile[];
}

function Editing({ revision, files }: Opened) {
  const [search] = useSearchParams();
  const path = search.get('path') ?? files.find(({ kind }) => kind === 'process')?.path ?? files[0]?.path ?? '';
  const file = useModelFile(revision.id, path);
  const words = useModelVocabulary(revision.programme);
  const pen = useEditing(revision.id, true);
  const held = pen.isError && statusOf(pen.error) === 409;
  const known = files.find((one) => one.path === path);
  return (
    <>
      {held && (
        <LockDialog
          problem={pen.error}
          pending={pen.isPending}
          back={`/models/revisions/${revision.id}?tab=files`}
          onTake={() => pen.mutate(true)}
        />
      )}
      <Loaded query={file} screen>
        {({ text, etag }) => (
          <Loaded query={words} screen>
            {(vocabulary) => (
              <FileEditor
                key={path}
                revision={revision}
                files={files}
                file={known}
                path={path}
                text={text}
                etag={etag}
                words={vocabulary}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

/** The editor of a draft's files: one at a time, saved as one works. */
export function EditPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const revision = useRevision(id);
  const files = useRevisionFiles(id);
  return (
    <Loaded query={revision} screen>
      {(found) =>
        allowed(found.can.edit) || allowed(found.can.takeOver) ? (
          <Loaded query={files} screen>
            {(all) => <Editing revision={found} files={all} />}
          </Loaded>
        ) : (
          <Page title={found.title}>
            <LocalAlert status="announcement">
              <LocalAlert.Header>
                <LocalAlert.Title>{whyNot(found.can.edit) ?? t('models.edit.readOnly')}</LocalAlert.Title>
              </LocalAlert.Header>
              <LocalAlert.Content>
                <Link to={`/models/revisions/${id}`}>{t('models.edit.back')}</Link>
              </LocalAlert.Content>
            </LocalAlert>
          </Page>
        )
      }
    </Loaded>
  );
}
