import { MenuHamburgerIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { useCounts } from '../work/useWork';
import { LanguageSwitch } from './LanguageSwitch';
import { NoticeBell } from './NoticeBell';
import { placesFor } from './navigation';
import { UserMenu } from './UserMenu';
import { useMe } from './useSession';
import { Wordmark } from './Wordmark';

export function Header() {
  const { t } = useTranslation();
  const me = useMe();
  const counts = useCounts();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === pathname;

  return (
    <header className="header">
      <div className="header__row">
        <Link to="/" className="header__home" aria-label={t('shell.home')}>
          <Wordmark />
        </Link>
        <div className="header__tools">
          <span className="header__language">
            <LanguageSwitch signedIn />
          </span>
          <NoticeBell />
          <UserMenu />
          <Button
            className="header__toggle"
            variant="tertiary"
            data-color="neutral"
            size="small"
            aria-expanded={open}
            aria-controls="navigation"
            icon={open ? <XMarkIcon aria-hidden /> : <MenuHamburgerIcon aria-hidden />}
            onClick={() => setOpenAt(open ? null : pathname)}
          >
            <span className="header__menu">{t('shell.menu')}</span>
          </Button>
        </div>
      </div>
      <nav id="navigation" aria-label={t('shell.navigation')} className={open ? 'nav nav--open' : 'nav'}>
        <ul>
          {placesFor(me.may).map(({ to, label }) => (
            <li key={to}>
              <NavLink to={to} className="nav__link">
                {t(label)}
                {to === '/work' && counts.data && counts.data.mine + counts.data.bodies > 0 && (
                  <span className="nav__count">
                    {counts.data.mine + counts.data.bodies}
                    <span className="aksel-sr-only"> {t('nav.toDo')}</span>
                  </span>
                )}
              </NavLink>
            </li>
          ))}
          <li className="nav__language">
            <LanguageSwitch signedIn />
          </li>
        </ul>
      </nav>
    </header>
  );
}
