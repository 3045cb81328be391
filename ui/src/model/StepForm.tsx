import { Button } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { api } from '../api/client';
import type { LibraryFile } from '../api/models';
import type { Id } from '../api/types';
import type { ReadStep } from '../bpmn/reading';
import { ProblemNotice } from '../page/ProblemNotice';
import { editAddress, folderOf } from './address';
import { emptyForm } from './emptyForm';
import { revisionKey } from './useModels';

interface StepFormProps {
  revision: Id;
  model: string;
  step: ReadStep;
  files: LibraryFile[];
}

/** The chosen task's form: to it, or a new one. */
export function StepForm({ revision, model, step, files }: StepFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const path = `${folderOf(model)}/${step.id}.form`;
  const make = useMutation({
    mutationFn: () =>
      api.putFile(
        `/model-revisions/${revision}/file`,
        { path },
        { text: emptyForm(step.id), type: 'application/json', etag: null },
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: revisionKey(revision) });
      void navigate(editAddress(revision, path));
    },
  });
  return (
    <div className="step-form">
      <span>{t('models.edit.formOf', { name: step.name || step.id })}</span>
      {files.some((file) => file.path === path) ? (
        <Link to={editAddress(revision, path)}>{t('models.edit.openForm')}</Link>
      ) : (
        <Button size="small" variant="secondary" loading={make.isPending} onClick={() => make.mutate()}>
          {t('models.edit.makeForm')}
        </Button>
      )}
      {make.isError && <ProblemNotice error={make.error} />}
    </div>
  );
}
