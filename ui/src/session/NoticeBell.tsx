import { BellIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Detail, Popover } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Notice } from '../api/types';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';
import { useNotices, useNoticesRead } from './useNotices';

const target = (notice: Notice) =>
  notice.workItem ? `/work/${notice.workItem}` : notice.case ? `/cases/${notice.case.id}` : undefined;

export function NoticeBell() {
  const { t } = useTranslation();
  const speech = useSpeech();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const notices = useNotices();
  const read = useNoticesRead();
  const unread = notices.data?.unread ?? 0;
  const items = notices.data?.items ?? [];

  const toggle = () => {
    if (!open && unread > 0) read.mutate();
    setOpen(!open);
  };
  return (
    <>
      <Button
        ref={setButton}
        variant="tertiary"
        data-color="neutral"
        size="small"
        className="bell"
        aria-expanded={open}
        aria-label={unread ? t('notices.unread', { count: unread }) : t('notices.title')}
        icon={<BellIcon aria-hidden />}
        onClick={toggle}
      >
        {unread > 0 && (
          <span className="bell__count" aria-hidden>
            {unread}
          </span>
        )}
      </Button>
      <Popover open={open} onClose={() => setOpen(false)} anchorEl={button} placement="bottom-end">
        <Popover.Content className="notices">
          <BodyShort weight="semibold">{t('notices.title')}</BodyShort>
          {items.length === 0 && <BodyShort>{t('notices.none')}</BodyShort>}
          <ul>
            {items.map((notice) => {
              const to = target(notice);
              return (
                <li key={notice.id} className={notice.read ? undefined : 'notices__new'}>
                  {to ? (
                    <Link to={to} onClick={() => setOpen(false)}>
                      {notice.title}
                    </Link>
                  ) : (
                    <BodyShort weight="semibold">{notice.title}</BodyShort>
                  )}
                  <BodyShort size="small">{notice.text}</BodyShort>
                  <Detail className="muted">{moment(notice.at, speech)}</Detail>
                </li>
              );
            })}
          </ul>
        </Popover.Content>
      </Popover>
    </>
  );
}
