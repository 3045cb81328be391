import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button
      size="small"
      variant="secondary"
      className="no-print"
      icon={<PrinterSmallIcon aria-hidden />}
      onClick={() => window.print()}
    >
      {t('page.print')}
    </Button>
  );
}
