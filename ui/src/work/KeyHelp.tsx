import { Button, Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

const keys = ['j', 'k', 'enter', '/', '?'] as const;
const words = {
  j: 'keys.next',
  k: 'keys.previous',
  enter: 'keys.open',
  '/': 'keys.search',
  '?': 'keys.help',
} as const;

export function KeyHelp({ open, setOpen }: { open: boolean; setOpen: (open: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Button className="only-wide" size="small" variant="tertiary" data-color="neutral" onClick={() => setOpen(true)}>
        {t('keys.title')}
      </Button>
      <Modal open={open} onClose={() => setOpen(false)} header={{ heading: t('keys.title') }} closeOnBackdropClick>
        <Modal.Body>
          <dl className="keys">
            {keys.map((key) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(words[key])}</dd>
              </div>
            ))}
          </dl>
        </Modal.Body>
      </Modal>
    </>
  );
}
