import { BodyLong, Button, LocalAlert, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { problemKind } from './problemKind';

interface ProblemNoticeProps {
  error: unknown;
  retry?: () => void;
}

/** What went wrong inside a screen, and what to do. */
export function ProblemNotice({ error, retry }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const kind = problemKind(error);
  const said = error instanceof Problem ? error.words : undefined;
  return (
    <LocalAlert status={kind === 'offline' ? 'warning' : 'error'} role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title>{t(`problem.${kind}.title`)}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <VStack gap="space-8" align="start">
          <BodyLong>{kind === 'refused' && said ? said : t(`problem.${kind}.text`)}</BodyLong>
          {error instanceof Problem && error.missing.length > 0 && (
            <ul>
              {error.missing.map((missing) => (
                <li key={missing.text}>{missing.text}</li>
              ))}
            </ul>
          )}
          {retry && (
            <Button size="small" variant="secondary" onClick={retry}>
              {t('problem.retry')}
            </Button>
          )}
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
