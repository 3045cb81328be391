import { Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../api/types';
import { stateColors } from './caseState';

export function CaseStateTag({ state }: { state: CaseState }) {
  const { t } = useTranslation();
  return (
    <Tag size="small" variant="moderate" data-color={stateColors[state]}>
      {t(`caseState.${state}`)}
    </Tag>
  );
}
