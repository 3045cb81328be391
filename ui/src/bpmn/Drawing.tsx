import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './bpmn.css';
import { MinusIcon, PlusIcon, ExpandIcon } from '@navikt/aksel-icons';
import { Button, HStack } from '@navikt/ds-react';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiagramRef } from '../api/types';
import { useTheme } from '../session/theme';
import { looks, type Canvas, type Registry, type Steps } from './looks';

function mark(viewer: NavigatedViewer, ids: string[], marker: string) {
  const canvas = viewer.get<Canvas>('canvas');
  const registry = viewer.get<Registry>('elementRegistry');
  for (const id of ids) if (registry.get(id)) canvas.addMarker(id, marker);
}

const READABLE = 0.75;

/** The whole model when it can be read, else the part where we are. */
function show(viewer: NavigatedViewer, current: string[]) {
  const canvas = viewer.get<Canvas>('canvas');
  const scale = canvas.zoom('fit-viewport', 'auto');
  const here = current.find((id) => viewer.get<Registry>('elementRegistry').get(id));
  if (scale >= READABLE || !here) return;
  canvas.zoom(READABLE);
  canvas.scrollToElement(here);
}

/** A model on the page. Scrolling the page is left alone: one zooms with the buttons or with ctrl. */
export default function Drawing({ xml, diagram }: { xml: string; diagram: DiagramRef }) {
  const { t } = useTranslation();
  const theme = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer>(null);
  const [failed, setFailed] = useState(false);
  const { current, passed } = diagram;

  useEffect(() => {
    if (!place.current) return;
    const drawn = new NavigatedViewer({
      container: place.current,
      ...looks(theme),
      zoomScroll: { enabled: false },
    });
    viewer.current = drawn;
    drawn
      .importXML(xml)
      .then(() => {
        show(drawn, current);
        mark(drawn, passed, 'is-passed');
        mark(drawn, current, 'is-current');
      })
      .catch(() => setFailed(true));
    return () => drawn.destroy();
  }, [xml, theme, current, passed]);

  const step = (direction: number) => viewer.current?.get<Steps>('zoomScroll').stepZoom(direction);
  const fit = () => viewer.current?.get<Canvas>('canvas').zoom('fit-viewport', 'auto');
  if (failed) return <p>{t('course.notDrawn')}</p>;
  return (
    <figure className="diagram">
      <div
        ref={place}
        className="diagram__paper"
        role="group"
        aria-label={t('course.picture', { name: diagram.name })}
      />
      <HStack gap="space-8" justify="space-between" align="center" className="diagram__foot">
        <figcaption className="diagram__legend">
          <span className="diagram__key diagram__key--current">{t('course.current')}</span>
          <span className="diagram__key diagram__key--passed">{t('course.passed')}</span>
        </figcaption>
        <HStack gap="space-4">
          <Button
            size="xsmall"
            variant="tertiary"
            icon={<PlusIcon title={t('course.zoomIn')} />}
            onClick={() => step(1)}
          />
          <Button
            size="xsmall"
            variant="tertiary"
            icon={<MinusIcon title={t('course.zoomOut')} />}
            onClick={() => step(-1)}
          />
          <Button size="xsmall" variant="tertiary" icon={<ExpandIcon title={t('course.fit')} />} onClick={fit} />
        </HStack>
      </HStack>
    </figure>
  );
}
