import './dmn.css';
import DmnViewer from 'dmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tableWords } from './tableWords';

/** A decision table to read. */
export default function DmnTable({ xml, label }: { xml: string; label: string }) {
  const { i18n, t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const words = { translate: ['value', tableWords(i18n.language)] };
    const viewer = new DmnViewer({
      container: place.current,
      decisionTable: { additionalModules: [words] },
      drd: { additionalModules: [words] },
    });
    let gone = false;
    viewer
      .importXML(xml)
      .then(async () => {
        if (gone) return;
        const table = viewer.getViews().find(({ type }) => type === 'decisionTable');
        if (table) await viewer.open(table);
        // The column of row numbers has an empty heading.
        place.current?.querySelector('th.index-column')?.setAttribute('role', 'presentation');
      })
      .catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
      viewer.destroy();
    };
  }, [xml, i18n.language]);
  if (failed) return <p>{t('course.notDrawn')}</p>;
  // A wide table scrolls by keyboard.
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  return <div ref={place} className="dmn-table" role="region" aria-label={label} tabIndex={0} />;
}
