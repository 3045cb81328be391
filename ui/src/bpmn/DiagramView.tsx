import { lazy, Suspense } from 'react';
import type { DiagramRef } from '../api/types';
import { Loaded } from '../page/Loaded';
import { Waiting } from '../page/Waiting';
import { useDiagramXml } from './useDiagramXml';

const Drawing = lazy(() => import('./Drawing'));

/** The course as drawn, with passed and current steps marked. */
export function DiagramView({ diagram }: { diagram: DiagramRef }) {
  const xml = useDiagramXml(diagram.definitionId);
  return (
    <Loaded query={xml} rows={2}>
      {(text) => (
        <Suspense fallback={<Waiting rows={2} />}>
          <Drawing xml={text} diagram={diagram} />
        </Suspense>
      )}
    </Loaded>
  );
}
