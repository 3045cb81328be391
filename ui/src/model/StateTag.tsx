import { Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { RevisionState } from '../api/models';

const colors = {
  draft: 'info',
  'in-review': 'warning',
  approved: 'success',
  scheduled: 'success',
  pilot: 'meta-purple',
  current: 'accent',
  former: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<RevisionState, string>;

export function StateTag({ state }: { state: RevisionState }) {
  const { t } = useTranslation();
  return (
    <Tag size="small" variant="moderate" data-color={colors[state]}>
      {t(`models.state.${state}`)}
    </Tag>
  );
}
