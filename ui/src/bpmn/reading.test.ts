import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allSteps, type ReadStep } from './reading';
import { readXml } from './readXml';

const model = (process: string) =>
  readFileSync(join(import.meta.dirname, '../../../processes/three-two-one', process, `${process}.bpmn`), 'utf8');

const read = async (process: string) => {
  const found = await readXml(model(process));
  if (!found) throw new Error('nothing read');
  return found;
};

const named = (steps: ReadStep[], id: string) => {
  const found = allSteps(steps).find((step) => step.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('recruitment is read in the order one meets it, with who does what', async () => {
  const { steps, name } = await read('recruitment');

  expect(name).toBe('Rekruttering');
  expect(steps[0]).toMatchObject({ kind: 'start', order: 1 });
  const orders = ['proposeEnterprise', 'supportNomination', 'checkOverlap', 'informEnterprise', 'signCooperation'].map(
    (id) => named(steps, id).order,
  );
  expect(orders).toEqual(orders.toSorted((one, other) => one - other));
  expect(named(steps, 'checkOverlap')).toMatchObject({ kind: 'task', who: 'Prosjektleder', form: 'checkOverlap' });
});

test('a choice names its branches and where they lead', async () => {
  const { steps } = await read('recruitment');

  expect(named(steps, 'mayInvite').next).toEqual([
    { to: 'informEnterprise', label: 'Ja', labelEn: 'Yes' },
    { to: 'nominationStopped', label: 'Nei', labelEn: 'No' },
  ]);
});

test('gateways that only join are passed through', async () => {
  const { steps } = await read('recruitment');

  expect(allSteps(steps).map(({ id }) => id)).not.toContain('askParties');
  expect(named(steps, 'giveLocalRoles').next[0]?.to).toBe('answerInvitation');
});

test('what happens while a task is open says so', async () => {
  const { steps } = await read('recruitment');

  expect(named(steps, 'answerOverdue')).toMatchObject({ kind: 'wait', during: 'answerInvitation' });
});

test('phases, milestones and the parts inside a part are read', async () => {
  const { steps } = await read('enterprise-project');

  expect(named(steps, 'recruitmentPhase')).toMatchObject({ kind: 'phase', calls: 'recruitment' });
  expect(named(steps, 'enrolled')).toMatchObject({ kind: 'milestone', nameEn: 'The enterprise is enrolled' });
  expect(named(steps, 'developmentPhase').children.map(({ id }) => id)).toContain('jointVisit');
});
