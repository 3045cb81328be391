import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lint } from './lint';

const model = readFileSync('../processes/three-two-one/gathering/gathering.bpmn', 'utf8');

test('a model is judged the same however often it has been looked at', async () => {
  const { rootElement } = await new BpmnModdle({ camunda }).fromXML(model);
  const look = () => lint(rootElement, () => null);

  expect(await look()).toEqual([]);
  expect(await look()).toEqual([]);
});
