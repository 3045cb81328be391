import { Heading } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSchema } from '../api/types';
import { ModelForm } from '../form/ModelForm';
import { spokenSchema } from '../form/spokenSchema';
import { Loaded } from '../page/Loaded';
import { useModelFile } from './useModels';

const nothing = {};

/** A form's file as those who answer meet it, in the reader's language. */
export function FormOf({ text, label }: { text: string; label: string }) {
  const { t, i18n } = useTranslation();
  const schema = useMemo(() => {
    try {
      return spokenSchema(JSON.parse(text) as FormSchema, i18n.language);
    } catch {
      return null;
    }
  }, [text, i18n.language]);
  if (!schema) return <p className="muted">{t('course.notDrawn')}</p>;
  return <ModelForm schema={schema} options={nothing} data={nothing} label={label} readOnly />;
}

export function FormPreview({ revision, path, label }: { revision: string; path: string; label: string }) {
  const file = useModelFile(revision, path);
  return (
    <div className="form-preview">
      <Heading level="3" size="xsmall" spacing>
        {label}
      </Heading>
      <Loaded query={file} rows={2}>
        {({ text }) => <FormOf text={text} label={label} />}
      </Loaded>
    </div>
  );
}
