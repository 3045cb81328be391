import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differencesOf } from './differences';

const recruitment = readFileSync(
  join(import.meta.dirname, '../../../processes/three-two-one/recruitment/recruitment.bpmn'),
  'utf8',
);

test('equal models differ in nothing', async () => {
  expect(await differencesOf(recruitment, recruitment)).toEqual({ before: {}, after: {} });
});

test('a task with another name is marked in both drawings', async () => {
  const after = recruitment.replace('name="Ring virksomheten"', 'name="Ring virksomheten igjen"');

  const found = await differencesOf(recruitment, after);

  expect(found.before.callEnterprise).toBe('changed');
  expect(found.after.callEnterprise).toBe('changed');
});

test('a task that is moved only is marked as moved', async () => {
  const after = recruitment.replace(
    /(bpmnElement="callEnterprise"[^>]*>\s*<dc:Bounds x=")(\d+)/,
    (_, start: string, x: string) => `${start}${Number(x) + 30}`,
  );

  expect((await differencesOf(recruitment, after)).after.callEnterprise).toBe('moved');
});
