import '../i18n/models';
import './model.css';
import { BodyLong, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Library, LibraryFile } from '../api/models';
import { DecisionTable } from '../dmn/DecisionTable';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { CourseView } from './CourseView';
import { FormOf } from './FormPreview';
import { NewRevisionDialog } from './NewRevisionDialog';
import { useLibrary, useModelFile } from './useModels';

interface Shown {
  library: Library;
  file: LibraryFile;
  revision: string;
}

const PlainText = ({ text }: { text: string }) => (
  // A long text scrolls by keyboard.
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <pre className="card plain-file" tabIndex={0}>
    {text}
  </pre>
);

function Content({ library, file, revision }: Shown) {
  const { t } = useTranslation();
  const content = useModelFile(revision, file.path);
  return (
    <Loaded query={content}>
      {({ text }) => {
        if (file.kind === 'process') {
          return <CourseView key={revision} library={library} file={file} revision={revision} xml={text} />;
        }
        if (file.kind === 'decision') {
          return (
            <>
              <BodyLong className="page__lead">{t('models.view.tableHelp')}</BodyLong>
              <DecisionTable xml={text} label={file.name} />
            </>
          );
        }
        if (file.kind === 'form') return <FormOf text={text} label={file.name} />;
        return <PlainText text={text} />;
      }}
    </Loaded>
  );
}

function Model({ library, file, revision }: Shown) {
  const { t } = useTranslation();
  const [proposing, setProposing] = useState(false);
  const seen = library.revisions.find(({ id }) => id === revision);
  return (
    <Page
      title={file.name}
      above={
        <span className="crumbs">
          <Link to={`/models?programme=${library.programme.key}`}>{t('nav.models')}</Link>
        </span>
      }
      lead={seen && seen.id !== library.current?.id ? t('models.view.inRevision', { number: seen.number }) : undefined}
      beside={
        <Button size="small" onClick={() => setProposing(true)}>
          {t('models.view.edit')}
        </Button>
      }
    >
      <Content library={library} file={file} revision={revision} />
      {proposing && (
        <NewRevisionDialog programme={library.programme.key} path={file.path} onClose={() => setProposing(false)} />
      )}
    </Page>
  );
}

/** One model, table or form to read, as it is in use or as a revision has it. */
export function ModelPage() {
  const { t } = useTranslation();
  const { programme = '', process = '' } = useParams();
  const [search] = useSearchParams();
  const library = useLibrary(programme);
  return (
    <Loaded query={library} screen>
      {(found) => {
        const file = found.files.find(({ id, kind }) => id === process && kind !== 'form');
        const revision = search.get('of') ?? found.current?.id;
        if (!file || !revision) {
          return (
            <Page title={t('nav.models')}>
              <EmptyState title={t('models.view.missing')} action={<Link to="/models">{t('nav.models')}</Link>} />
            </Page>
          );
        }
        return <Model key={file.path} library={found} file={file} revision={revision} />;
      }}
    </Loaded>
  );
}
