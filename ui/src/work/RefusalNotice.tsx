import { BodyLong, Button, LocalAlert, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import type { WorkItem } from '../api/types';
import { spokenData } from '../form/spokenData';
import { ProblemNotice } from '../page/ProblemNotice';
import { refusalOf } from './sending';

interface RefusalNoticeProps {
  error: unknown;
  schema: Record<string, unknown>;
  options: WorkItem['options'];
  onTakeTheirs: (data: Record<string, unknown>) => void;
}

const theirs = (error: unknown): Record<string, unknown> | undefined => {
  const data = error instanceof Problem ? error.body.current?.data : undefined;
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined;
};

/** The answer was not taken: why, that the text is kept, and what to do. */
export function RefusalNotice({ error, schema, options, onTakeTheirs }: RefusalNoticeProps) {
  const { t } = useTranslation();
  const refusal = refusalOf(error);
  if (refusal === 'other' || refusal === 'fields') return <ProblemNotice error={error} />;
  const current = refusal === 'changed' ? theirs(error) : undefined;
  return (
    <LocalAlert status="warning" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title>{t(`refusal.${refusal}.title`)}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <VStack gap="space-12" align="start">
          <BodyLong>{t(`refusal.${refusal}.text`)}</BodyLong>
          {error instanceof Problem && error.words && <BodyLong>{error.words}</BodyLong>}
          {error instanceof Problem && error.missing.length > 0 && (
            <ul className="plain-list">
              {error.missing.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          {current && (
            <>
              <BodyLong weight="semibold">{t('refusal.theirs')}</BodyLong>
              <dl className="answer__entries">
                {spokenData(schema, current, options).map(({ label, value }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
              <Button size="small" variant="secondary" onClick={() => onTakeTheirs(current)}>
                {t('refusal.takeTheirs')}
              </Button>
            </>
          )}
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
