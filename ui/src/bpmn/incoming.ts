import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import type { Part } from './reading';

export interface Incoming {
  xml: string;
  /** It says how it looks. */
  drawn: boolean;
  /** What the course was called in the file, when that had to be changed. */
  renamed: string | null;
}

interface Definitions extends Part {
  diagrams?: { plane?: { planeElement?: unknown[] } }[];
}

/**
 * A file from elsewhere, with the id the course has here.
 * @throws Error when it is not BPMN
 */
export async function readIncoming(text: string, id: string): Promise<Incoming> {
  const moddle = new BpmnModdle({ camunda });
  const { rootElement, warnings } = await moddle.fromXML(text);
  const definitions = rootElement as Definitions;
  const processes = (definitions.rootElements ?? []).filter(({ $type }) => $type === 'bpmn:Process');
  const drawn = (definitions.diagrams ?? []).some(({ plane }) => (plane?.planeElement ?? []).length > 0);
  const [process] = processes;
  if (!process || processes.length > 1 || process.id === id) return { xml: text, drawn, renamed: null };
  // Written anew, the file would lose what could not be read, without a word.
  if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join(' '));
  const renamed = process.id;
  process.id = id;
  return { xml: (await moddle.toXML(definitions, { format: true })).xml, drawn, renamed };
}

/** A drawing of a model that has none. */
export async function layOut(xml: string): Promise<string> {
  const { layoutProcess } = await import('bpmn-auto-layout');
  return layoutProcess(xml);
}
