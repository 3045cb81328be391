import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Library } from '../src/api/models';
import type { Wave } from '../src/api/surveys';
import type { CaseSummary, Page as Slice, ReportRef, WorkItemSummary } from '../src/api/types';
import { screenshots } from './playwright.config';
import { expectAccessible, expectNoSidewaysScroll, settled, signedInAs, test } from './trepart';
import { Visitor, somebodyWho } from './visitor';

interface Screen {
  name: string;
  /** Null: nobody is signed in. */
  role: string | null;
  path: string | ((visitor: Visitor) => Promise<string>);
}

const aTask = async (visitor: Visitor) => {
  for (const list of ['mine', 'bodies', 'waiting']) {
    const { items } = await visitor.get<Slice<WorkItemSummary>>(`/work-items?list=${list}`);
    if (items[0]) return `/work/${items[0].id}`;
  }
  throw new Error('No open task to look at');
};

/** A case well on its way has most to show. */
const aCase = async (visitor: Visitor) => {
  const { items } = await visitor.get<Slice<CaseSummary>>('/cases?state=active&limit=50');
  const busiest = items.toSorted((one, other) => other.open - one.open)[0];
  if (!busiest) throw new Error('No case to look at');
  return `/cases/${busiest.id}`;
};

const aReport = async (visitor: Visitor) => {
  const { items } = await visitor.get<Slice<ReportRef>>('/reports');
  if (!items[0]) throw new Error('No report to look at');
  return `/reports/${items[0].id}`;
};

const aRevision = async (visitor: Visitor) => {
  const { current } = await visitor.get<Library>('/models?programme=three-two-one');
  if (!current) throw new Error('No version of the models is in use');
  return `/models/revisions/${current.id}`;
};

const aWave = async (visitor: Visitor, fits: (wave: Wave) => boolean) => {
  const wave = (await visitor.get<Wave[]>('/surveys')).find(fits);
  if (!wave) throw new Error('No such survey to look at');
  return `/surveys/${wave.id}`;
};
const anOpenWave = (visitor: Visitor) => aWave(visitor, ({ state }) => state === 'open');
const results = async (visitor: Visitor) => `${await aWave(visitor, ({ may }) => may.results)}/results`;
const comparison = async (visitor: Visitor) => `${await aWave(visitor, ({ may }) => may.compare)}/comparison`;

const screens: Screen[] = [
  { name: 'sign-in', role: null, path: '/sign-in' },
  { name: 'home-local', role: 'safety-representative', path: '/' },
  { name: 'home-advisor', role: 'advisor-nav', path: '/' },
  { name: 'home-leader', role: 'project-leader', path: '/' },
  { name: 'inbox-mine', role: 'project-leader', path: '/work?list=mine' },
  { name: 'inbox-bodies', role: 'project-leader', path: '/work?list=bodies' },
  { name: 'inbox-waiting', role: 'project-leader', path: '/work?list=waiting' },
  { name: 'inbox-done', role: 'project-leader', path: '/work?list=done' },
  { name: 'task', role: 'project-leader', path: aTask },
  { name: 'case', role: 'project-leader', path: aCase },
  { name: 'case-timeline', role: 'project-leader', path: async (visitor) => `${await aCase(visitor)}?tab=timeline` },
  { name: 'case-facts', role: 'project-leader', path: async (visitor) => `${await aCase(visitor)}?tab=facts` },
  { name: 'case-course', role: 'project-leader', path: async (visitor) => `${await aCase(visitor)}?tab=course` },
  {
    name: 'case-diagram',
    role: 'project-leader',
    path: async (visitor) => `${await aCase(visitor)}?tab=course&as=drawing`,
  },
  { name: 'hand-over-pack', role: 'project-leader', path: async (visitor) => `${await aCase(visitor)}/pack` },
  { name: 'cases', role: 'project-leader', path: '/cases' },
  { name: 'matrix', role: 'project-leader', path: '/milestones' },
  { name: 'attention', role: 'project-leader', path: '/attention' },
  { name: 'gatherings', role: 'project-leader', path: '/gatherings' },
  { name: 'surveys', role: 'survey-institute', path: '/surveys' },
  { name: 'survey-open', role: 'survey-institute', path: anOpenWave },
  { name: 'survey-results', role: 'survey-institute', path: results },
  {
    name: 'survey-theme',
    role: 'project-leader',
    path: async (visitor) => `${await results(visitor)}?theme=hse&as=radar`,
  },
  {
    name: 'survey-refused',
    role: 'project-leader',
    path: async (visitor) => `${await anOpenWave(visitor)}/results`,
  },
  {
    name: 'survey-units',
    role: 'project-leader',
    path: async (visitor) =>
      `${await aWave(visitor, ({ may, units }) => may.results && units === true)}/results?by=unit`,
  },
  { name: 'survey-comparison', role: 'survey-institute', path: comparison },
  {
    name: 'survey-comparison-items',
    role: 'project-leader',
    path: async (visitor) => `${await comparison(visitor)}?items=true`,
  },
  { name: 'surveys-together', role: 'project-leader', path: '/surveys/together' },
  {
    name: 'surveys-together-change',
    role: 'project-leader',
    path: '/surveys/together?view=comparison',
  },
  { name: 'case-survey', role: 'project-leader', path: async (visitor) => `${await aCase(visitor)}?tab=survey` },
  { name: 'reports', role: 'project-leader', path: '/reports' },
  { name: 'report', role: 'project-leader', path: aReport },
  { name: 'people', role: 'project-leader', path: '/people' },
  { name: 'person', role: 'project-leader', path: async () => `/people/${(await somebodyWho('advisor-nav')).id}` },
  { name: 'models', role: 'process-owner', path: '/models' },
  { name: 'model', role: 'process-owner', path: '/models/three-two-one/recruitment?step=answerInvitation' },
  { name: 'model-list', role: 'process-owner', path: '/models/three-two-one/recruitment?as=list' },
  { name: 'model-heat', role: 'process-owner', path: '/models/three-two-one/enterprise-project?heat=true' },
  { name: 'model-table', role: 'process-owner', path: '/models/three-two-one/who-gets-a-task' },
  { name: 'revision', role: 'process-owner', path: aRevision },
  { name: 'revision-files', role: 'process-owner', path: async (visitor) => `${await aRevision(visitor)}?tab=files` },
  {
    name: 'revision-roll-out',
    role: 'process-owner',
    path: async (visitor) => `${await aRevision(visitor)}?tab=rollOut`,
  },
  { name: 'enrol', role: 'project-leader', path: '/cases/enrol' },
  { name: 'import', role: 'project-leader', path: '/cases/import' },
  { name: 'settings', role: 'project-leader', path: '/settings' },
  { name: 'not-found', role: 'project-leader', path: '/no-such-place' },
];

async function addressOf(page: Page, role: Screen['role'], path: Screen['path']): Promise<string> {
  if (role === null) return path as string;
  const { id } = await somebodyWho(role);
  await signedInAs(page, id);
  return typeof path === 'string' ? path : path(await Visitor.as(id));
}

const sizes = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

for (const language of ['nb', 'en']) {
  test.describe(`in ${language}`, () => {
    // Screens that say in words why they show nothing, and a demo with too few enterprises to sum.
    test.use({ refused: [/\/surveys\/[^/]+\/results$|\/survey-totals\//] });
    test.beforeEach(async ({ page }) => {
      await page.addInitScript((spoken) => localStorage.setItem('trepart.language', spoken), language);
    });

    for (const { name, role, path } of screens) {
      test(`${name} is accessible and fits, wide and on a phone`, async ({ page }) => {
        await page.goto(await addressOf(page, role, path));
        for (const [width, size] of Object.entries(sizes)) {
          await page.setViewportSize(size);
          await settled(page);
          await page.screenshot({ path: join(screenshots, `${name}-${language}-${width}.png`), fullPage: true });
          await expectAccessible(page);
          await expectNoSidewaysScroll(page);
        }
      });
    }
  });
}
