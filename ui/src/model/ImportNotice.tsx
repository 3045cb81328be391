import { BodyLong, LocalAlert } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { ModelDialog } from './ModelDialog';
import type { Bringing } from './useImportFile';

export function ImportNotice({ bring }: { bring: Bringing }) {
  const { t } = useTranslation();
  const { notice, undrawn, draw, close } = bring;
  return (
    <>
      {notice && (
        <LocalAlert status={notice.wrong ? 'error' : 'announcement'} size="small" role="alert">
          <LocalAlert.Header>
            <LocalAlert.Title>{notice.text}</LocalAlert.Title>
            <LocalAlert.CloseButton onClick={close} />
          </LocalAlert.Header>
        </LocalAlert>
      )}
      {undrawn && (
        <ModelDialog
          heading={t('models.layout.title')}
          submit={t('models.layout.draw')}
          pending={false}
          error={null}
          onSubmit={() => void draw()}
          onClose={close}
        >
          <BodyLong>{t('models.layout.text')}</BodyLong>
        </ModelDialog>
      )}
    </>
  );
}
