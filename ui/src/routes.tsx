import { createBrowserRouter } from 'react-router';
import { BrokenScreen } from './session/BrokenScreen';
import { NotFoundScreen } from './session/NotFoundScreen';
import { Shell } from './session/Shell';
import { SignInPage } from './session/SignInPage';
import { HomePage } from './work/HomePage';
import { InboxPage } from './work/InboxPage';

export const router = createBrowserRouter([
  { path: '/sign-in', element: <SignInPage />, errorElement: <BrokenScreen /> },
  {
    path: '/',
    element: <Shell />,
    errorElement: <BrokenScreen />,
    children: [
      {
        errorElement: <BrokenScreen />,
        children: [
          { index: true, element: <HomePage /> },
          { path: 'work', element: <InboxPage /> },
          { path: 'work/:id', lazy: async () => ({ Component: (await import('./work/TaskPage')).TaskPage }) },
          { path: 'cases', lazy: async () => ({ Component: (await import('./casefile/CasesPage')).CasesPage }) },
          {
            path: 'cases/enrol',
            lazy: async () => ({ Component: (await import('./casefile/EnrolPage')).EnrolPage }),
          },
          {
            path: 'cases/import',
            lazy: async () => ({ Component: (await import('./casefile/ImportPage')).ImportPage }),
          },
          {
            path: 'cases/:id/pack',
            lazy: async () => ({ Component: (await import('./casefile/HandOverPackPage')).HandOverPackPage }),
          },
          { path: 'cases/:id', lazy: async () => ({ Component: (await import('./casefile/CasePage')).CasePage }) },
          {
            path: 'milestones',
            lazy: async () => ({ Component: (await import('./portfolio/MatrixPage')).MatrixPage }),
          },
          {
            path: 'attention',
            lazy: async () => ({ Component: (await import('./portfolio/AttentionPage')).AttentionPage }),
          },
          {
            path: 'gatherings',
            lazy: async () => ({ Component: (await import('./gathering/GatheringsPage')).GatheringsPage }),
          },
          {
            path: 'surveys',
            lazy: async () => ({ Component: (await import('./survey/WavesPage')).WavesPage }),
          },
          {
            path: 'surveys/together',
            lazy: async () => ({ Component: (await import('./survey/TotalsPage')).TotalsPage }),
          },
          {
            path: 'surveys/:id',
            lazy: async () => ({ Component: (await import('./survey/WavePage')).WavePage }),
          },
          {
            path: 'surveys/:id/results',
            lazy: async () => ({ Component: (await import('./survey/ResultsPage')).ResultsPage }),
          },
          {
            path: 'surveys/:id/comparison',
            lazy: async () => ({ Component: (await import('./survey/ComparisonPage')).ComparisonPage }),
          },
          {
            path: 'surveys/:id/room',
            lazy: async () => ({ Component: (await import('./survey/RoomPage')).RoomPage }),
          },
          {
            path: 'reports',
            lazy: async () => ({ Component: (await import('./casefile/ReportsPage')).ReportsPage }),
          },
          {
            path: 'reports/:id',
            lazy: async () => ({ Component: (await import('./casefile/ReportPage')).ReportPage }),
          },
          { path: 'models', lazy: async () => ({ Component: (await import('./model/ModelsPage')).ModelsPage }) },
          {
            path: 'models/revisions/:id',
            lazy: async () => ({ Component: (await import('./model/RevisionPage')).RevisionPage }),
          },
          {
            path: 'models/revisions/:id/edit',
            lazy: async () => ({ Component: (await import('./model/EditPage')).EditPage }),
          },
          {
            path: 'models/:programme/:process',
            lazy: async () => ({ Component: (await import('./model/ModelPage')).ModelPage }),
          },
          { path: 'people', lazy: async () => ({ Component: (await import('./people/PeoplePage')).PeoplePage }) },
          { path: 'people/:id', lazy: async () => ({ Component: (await import('./people/PersonPage')).PersonPage }) },
          {
            path: 'settings',
            lazy: async () => ({ Component: (await import('./session/SettingsPage')).SettingsPage }),
          },
          { path: '*', element: <NotFoundScreen /> },
        ],
      },
    ],
  },
]);
