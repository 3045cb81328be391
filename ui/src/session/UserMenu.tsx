import { CogIcon, LeaveIcon, PersonCircleIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSignOut } from './useSignIn';
import { useMe } from './useSession';

export function UserMenu() {
  const { t } = useTranslation();
  const { person, seats } = useMe();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const shown = seats.slice(0, 5);
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button
          variant="tertiary"
          data-color="neutral"
          size="small"
          icon={<PersonCircleIcon aria-hidden />}
          className="header__user"
          aria-label={t('shell.account', { name: person.name })}
        >
          <span className="header__name">{person.name}</span>
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content align="end">
        <ActionMenu.Label>{person.name}</ActionMenu.Label>
        <ul className="seats">
          {shown.map((seat) => (
            <li key={seat.role + seat.scope}>
              {seat.roleName}
              {seat.scopeName && <span className="muted"> · {seat.scopeName}</span>}
            </li>
          ))}
          {seats.length > shown.length && (
            <li className="muted">{t('shell.moreSeats', { count: seats.length - shown.length })}</li>
          )}
          {seats.length === 0 && <li>{t('shell.noSeats')}</li>}
        </ul>
        <ActionMenu.Divider />
        <ActionMenu.Item icon={<CogIcon aria-hidden />} onSelect={() => void navigate('/settings')}>
          {t('nav.settings')}
        </ActionMenu.Item>
        <ActionMenu.Item icon={<LeaveIcon aria-hidden />} onSelect={() => signOut.mutate()}>
          {t('shell.signOut')}
        </ActionMenu.Item>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
