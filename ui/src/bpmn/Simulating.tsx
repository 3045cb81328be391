import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';
import './bpmn.css';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import simulation from 'bpmn-js-token-simulation/lib/viewer';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speakInside } from '../i18n/speakInside';
import { looks, type Canvas } from './looks';
import { translator } from './norwegian';
import { simulationWords } from './simulationWords';
import { ZoomButtons } from './ZoomButtons';

/** A token walks through the drawing: one chooses the way at each choice. Nothing is saved or sent. */
export default function Simulating({ xml, label }: { xml: string; label: string }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const place = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<NavigatedViewer | null>(null);
  useEffect(() => {
    if (!place.current) return;
    const general = translator(language);
    const stop = language === 'nb' ? speakInside(place.current, simulationWords) : undefined;
    const drawn = new NavigatedViewer({
      container: place.current,
      moddleExtensions: { camunda },
      ...looks('light'),
      additionalModules: [simulation, { translate: ['value', general] }],
    });
    let gone = false;
    drawn
      .importXML(xml)
      .then(() => {
        if (gone) return;
        drawn.get<Canvas>('canvas').zoom('fit-viewport', 'auto');
        place.current?.querySelector<HTMLElement>('.bts-toggle-mode')?.click();
        setViewer(drawn);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      stop?.();
      setViewer(null);
      drawn.destroy();
    };
  }, [xml, language]);
  return (
    <figure className="diagram diagram--tall diagram--light">
      <div ref={place} className="diagram__paper" role="group" aria-label={t('course.picture', { name: label })} />
      <ZoomButtons viewer={viewer} />
    </figure>
  );
}
