import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { readModel, type ModelReading, type Part } from './reading';

interface Read {
  rootElement: Part;
}

/** @throws Error when it is not BPMN */
export async function definitionsOf(xml: string): Promise<Part> {
  const { rootElement } = (await new BpmnModdle({ camunda }).fromXML(xml)) as unknown as Read;
  return rootElement;
}

export const readXml = async (xml: string): Promise<ModelReading | null> => readModel(await definitionsOf(xml));
