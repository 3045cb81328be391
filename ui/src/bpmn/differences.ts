import { diff } from 'bpmn-js-differ';
import type { Change } from '../api/models';
import { definitionsOf } from './readXml';

export interface Differences {
  before: Record<string, Change>;
  after: Record<string, Change>;
}

/** What each drawing shows differently from the other, by element. */
export async function differencesOf(before: string, after: string): Promise<Differences> {
  const [one, other] = await Promise.all([definitionsOf(before), definitionsOf(after)]);
  const { _added, _removed, _changed, _layoutChanged } = diff(one, other);
  const marks = (found: Record<string, unknown>, change: Change) =>
    Object.fromEntries(Object.keys(found).map((id) => [id, change]));
  const both = { ...marks(_layoutChanged, 'moved'), ...marks(_changed, 'changed') };
  return { before: { ...both, ...marks(_removed, 'removed') }, after: { ...both, ...marks(_added, 'added') } };
}
