import { Table, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LibraryFile, RevisionDetail } from '../api/models';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { editAddress } from './address';
import { allowed } from './revision';
import { useComparison } from './useModels';
import { useRevisionFiles } from './useRevisionFiles';

const order = ['process', 'decision', 'form', 'questionnaire', 'programme'] as const;

function Rows({
  revision,
  files,
  changes,
}: {
  revision: RevisionDetail;
  files: LibraryFile[];
  changes: Map<string, string>;
}) {
  const { t } = useTranslation();
  const mayEdit = allowed(revision.can.edit) || allowed(revision.can.takeOver);
  const to = (file: LibraryFile) =>
    mayEdit
      ? editAddress(revision.id, file.path)
      : file.kind === 'form'
        ? `/models/${revision.programme}/${file.process}?of=${revision.id}&step=${file.step}`
        : `/models/${revision.programme}/${file.id}?of=${revision.id}`;
  return (
    <Table size="small" className="model-table">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('models.column.name')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="only-wide">
            {t('models.edit.file')}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.column.state')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {files.map((file) => (
          <Table.Row key={file.path}>
            <Table.HeaderCell scope="row">
              <Link to={to(file)}>{file.name}</Link>
            </Table.HeaderCell>
            <Table.DataCell className="only-wide muted break">{file.path}</Table.DataCell>
            <Table.DataCell>
              {changes.has(file.path) && (
                <Tag size="small" variant="moderate" data-color="info">
                  {t(changes.get(file.path) === 'added' ? 'models.change.added' : 'models.change.changed')}
                </Tag>
              )}
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** Every file of the revision, what is changed first. */
export function FilesTab({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const files = useRevisionFiles(revision.id);
  const comparison = useComparison(revision.id).data;
  const changes = new Map((comparison?.files ?? []).map(({ path, change }) => [path, change]));
  return (
    <Loaded query={files}>
      {(all) => {
        const changed = all.filter(({ path }) => changes.has(path));
        return (
          <VStack gap="space-24">
            {changed.length > 0 && (
              <Section title={t('models.changedFiles')}>
                <Rows revision={revision} files={changed} changes={changes} />
              </Section>
            )}
            {order.map((kind) => {
              const these = all.filter((file) => file.kind === kind);
              return (
                these.length > 0 && (
                  <details key={kind} className="folds" open={kind === 'process' || kind === 'decision'}>
                    <summary>
                      {t(`models.kinds.${kind}`)} ({these.length})
                    </summary>
                    <Rows revision={revision} files={these} changes={changes} />
                  </details>
                )
              );
            })}
          </VStack>
        );
      }}
    </Loaded>
  );
}
