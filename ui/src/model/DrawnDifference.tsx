import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../api/models';
import type { Box } from '../bpmn/looks';
import { ModelPicture } from '../bpmn/ModelPicture';
import { useDifferences } from '../bpmn/useDifferences';

const signs: Record<Change, string> = { added: '+', removed: '−', changed: '✎', moved: '↔' };

interface DrawnDifferenceProps {
  before: { text: string; name: string } | null;
  after: { text: string; name: string } | null;
  selected: string | null;
  onSelect: (id: string | null) => void;
}

/** Both drawings side by side, moved together; what differs has a sign and a colour. */
export function DrawnDifference({ before, after, selected, onSelect }: DrawnDifferenceProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<Box | null>(null);
  const found = useDifferences(before?.text ?? after?.text ?? '', after?.text ?? before?.text ?? '').data;
  const drawn = useMemo(() => {
    const look = (changes: Record<string, Change> = {}) => ({
      marks: Object.fromEntries(Object.entries(changes).map(([id, change]) => [id, `is-${change}`])),
      notes: Object.fromEntries(
        Object.entries(changes).map(([id, change]) => [id, { text: signs[change], tone: change }]),
      ),
    });
    return { before: look(found?.before), after: look(found?.after) };
  }, [found]);
  return (
    <div>
      <ul className="change-legend">
        {(['added', 'removed', 'changed', 'moved'] as const).map((change) => (
          <li key={change}>
            <span className={`drawing-note drawing-note--${change}`} aria-hidden>
              {signs[change]}
            </span>{' '}
            {t(`models.change.${change}`)}
          </li>
        ))}
      </ul>
      <div className="two-drawings">
        {(['before', 'after'] as const).map((side) => {
          const file = side === 'before' ? before : after;
          return (
            file && (
              <div key={side}>
                <p className="muted">{t(`models.compare.${side}`)}</p>
                <ModelPicture
                  xml={file.text}
                  label={`${file.name}, ${t(`models.compare.${side}`)}`}
                  view={view}
                  onView={setView}
                  selected={selected}
                  onSelect={onSelect}
                  {...drawn[side]}
                />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
