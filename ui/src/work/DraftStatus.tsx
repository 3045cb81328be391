import { Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../time/useSpeech';
import { clock } from '../time/words';
import type { DraftState } from './useDraft';

export function DraftStatus({ state }: { state: DraftState }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  return (
    <Detail role="status" className="muted draft-status">
      {state.kind === 'untouched' && t('draft.untouched')}
      {state.kind === 'saving' && t('draft.saving')}
      {state.kind === 'saved' && t('draft.saved', { time: clock(state.at, language) })}
      {state.kind === 'kept' && t('draft.kept')}
    </Detail>
  );
}
