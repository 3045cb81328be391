import { VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Wave } from '../api/surveys';
import type { Id } from '../api/types';
import { Page } from '../page/Page';
import { useKindName } from './useWaveWords';

interface OfWaveProps {
  id: Id;
  kind: string;
  title: string;
  wave?: Wave;
  beside: ReactNode;
  lead: ReactNode;
  children: ReactNode;
}

/** A page about one wave: the way back to it and to its enterprise. */
export function OfWave({ id, kind, title, wave, beside, lead, children }: OfWaveProps) {
  const { t } = useTranslation();
  const kindName = useKindName();
  return (
    <Page
      title={title}
      documentTitle={wave ? `${title}, ${wave.case.name}` : title}
      above={
        <span className="crumbs">
          <Link to="/surveys">{t('survey.title')}</Link> · <Link to={`/surveys/${id}`}>{kindName(kind)}</Link>
        </span>
      }
      beside={beside}
      lead={
        <VStack gap="space-12">
          {wave && <Link to={`/cases/${wave.case.id}?tab=survey`}>{wave.case.name}</Link>}
          {lead}
        </VStack>
      }
    >
      {children}
    </Page>
  );
}
