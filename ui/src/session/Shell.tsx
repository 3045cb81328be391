import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { ProblemScreen } from '../page/ProblemScreen';
import { Waiting } from '../page/Waiting';
import { DemoBar } from './DemoBar';
import { ExpiredDialog } from './ExpiredDialog';
import { Header } from './Header';
import { OfflineNotice } from './OfflineNotice';
import { SessionContext, usePresence } from './useSession';
import { useStream } from './useStream';

function Streaming() {
  useStream();
  return null;
}

export function Shell() {
  const { t } = useTranslation();
  const presence = usePresence();
  const { pathname, search } = useLocation();
  const session = presence.data?.session;

  if (presence.data?.signIn) {
    const back = pathname === '/' ? '' : `?return=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${back}`} replace />;
  }
  if (!session) {
    return (
      <div className="shell__main">
        {presence.isError ? (
          <ProblemScreen error={presence.error} retry={() => void presence.refetch()} />
        ) : (
          <Waiting rows={3} />
        )}
      </div>
    );
  }
  return (
    <SessionContext value={session}>
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      {session.demo && <DemoBar />}
      <Header />
      <OfflineNotice />
      <main id="main" tabIndex={-1} className="shell__main">
        <Outlet />
      </main>
      <Streaming />
      <ExpiredDialog />
      <ScrollRestoration />
    </SessionContext>
  );
}
