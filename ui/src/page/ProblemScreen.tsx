import { BodyLong, Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from './Page';
import { problemKind } from './problemKind';

/** A screen that could not be shown: says why and what to do. */
export function ProblemScreen({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const kind = problemKind(error);
  return (
    <Page title={t(`problem.${kind}.title`)}>
      <BodyLong className="page__lead">{t(`problem.${kind}.text`)}</BodyLong>
      <HStack gap="space-12">
        {retry && <Button onClick={retry}>{t('problem.retry')}</Button>}
        <Button as={Link} to="/" variant="secondary">
          {t('problem.home')}
        </Button>
      </HStack>
    </Page>
  );
}
