import { Checkbox, Heading, Textarea, TextField, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { englishOf, hasAnswer, withProperty, type Field } from './fieldWords';

interface FieldPanelProps {
  field: Field | null;
  onProperties: (field: Field, properties: Record<string, string> | undefined) => void;
}

/** What Trepart adds to a question: whether models may read the answer, whether it is each enterprise's own, and its texts in English. */
export function FieldPanel({ field, onProperties }: FieldPanelProps) {
  const { t } = useTranslation();
  if (!field) return <p className="muted">{t('models.edit.chooseQuestion')}</p>;
  const write = (name: string, value: string) => onProperties(field, withProperty(field, name, value));
  const label = (name: string, of: string) => {
    if (name === 'description.en') return t('models.edit.descriptionEn');
    if (name.startsWith('value.')) return t('models.edit.valueEn', { value: of });
    return t('models.edit.labelEn');
  };
  return (
    <VStack gap="space-12">
      <Heading level="2" size="xsmall">
        {field.label ?? field.dateLabel ?? t('models.edit.theText')}
      </Heading>
      {hasAnswer(field) && (
        <Checkbox
          size="small"
          checked={field.properties?.deciding === 'true'}
          description={t('models.edit.decidingHelp')}
          onChange={(event) => write('deciding', event.target.checked ? 'true' : '')}
        >
          {t('models.edit.deciding')}
        </Checkbox>
      )}
      {hasAnswer(field) && (
        <Checkbox
          size="small"
          checked={field.properties?.each === 'true'}
          description={t('models.edit.eachHelp')}
          onChange={(event) => write('each', event.target.checked ? 'true' : '')}
        >
          {t('models.edit.each')}
        </Checkbox>
      )}
      {englishOf(field).map(({ name, of }) => {
        const Control = name === 'text.en' ? Textarea : TextField;
        return (
          <Control
            key={field.id + name}
            size="small"
            lang="en"
            label={label(name, of)}
            value={field.properties?.[name] ?? ''}
            onChange={(event: { target: { value: string } }) => write(name, event.target.value)}
          />
        );
      })}
    </VStack>
  );
}
