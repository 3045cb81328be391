import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOut, readIncoming } from './incoming';
import { readXml } from './readXml';

const recruitment = readFileSync(
  join(import.meta.dirname, '../../../processes/three-two-one/recruitment/recruitment.bpmn'),
  'utf8',
);

const undrawn = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:other="http://other" id="d" targetNamespace="t">
  <bpmn:process id="theirs" isExecutable="true">
    <bpmn:startEvent id="begun"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
    <bpmn:userTask id="call" name="Ring" other:colour="red"><bpmn:incoming>a</bpmn:incoming></bpmn:userTask>
    <bpmn:sequenceFlow id="a" sourceRef="begun" targetRef="call"/>
  </bpmn:process>
</bpmn:definitions>`;

test('our own file comes in as it is', async () => {
  expect(await readIncoming(recruitment, 'recruitment')).toEqual({ xml: recruitment, drawn: true, renamed: null });
});

test('a course from elsewhere gets the id it has here, and what others wrote on it is kept', async () => {
  const { xml, drawn, renamed } = await readIncoming(undrawn, 'recruitment');

  expect(renamed).toBe('theirs');
  expect(drawn).toBe(false);
  expect(xml).toContain('id="recruitment"');
  expect(xml).toContain('other:colour="red"');
});

test('a file without a drawing gets one', async () => {
  const drawn = await layOut(undrawn);

  expect((await readIncoming(drawn, 'theirs')).drawn).toBe(true);
  expect((await readXml(drawn))?.steps.map(({ id }) => id)).toEqual(['begun', 'call']);
});

test('what is not BPMN is refused', async () => {
  await expect(readIncoming('<html/>', 'x')).rejects.toThrow();
});
