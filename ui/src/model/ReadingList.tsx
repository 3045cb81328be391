import { Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { allSteps, type ModelReading, type ReadStep } from '../bpmn/reading';
import { stepName, whoDoes } from './stepWords';

interface Reading {
  steps: ReadStep[];
  byId: Map<string, ReadStep>;
  selected: string | null;
  onSelect: (id: string) => void;
}

function Onward({ step, byId }: { step: ReadStep; byId: Map<string, ReadStep> }) {
  const { t, i18n } = useTranslation();
  const named = step.next.flatMap(({ to, label, labelEn }) => {
    const next = byId.get(to);
    const words = (i18n.language === 'en' ? labelEn : null) ?? label;
    return next ? [{ to, words, order: next.order, name: stepName(next, i18n.language, t) }] : [];
  });
  // The next line of the list goes without saying.
  if (named.length === 1 && named[0]?.order === step.order + 1 && !named[0].words) return null;
  return (
    <ul className="reading__next">
      {named.map(({ to, words, order, name }) => (
        <li key={to}>
          {words ? t('models.read.branch', { label: words, order, name }) : t('models.read.then', { order, name })}
        </li>
      ))}
    </ul>
  );
}

function Steps({ steps, byId, selected, onSelect }: Reading) {
  const { t, i18n } = useTranslation();
  return (
    <ol className="reading">
      {steps.map((step) => {
        const during = step.during && byId.get(step.during);
        const facts = [
          t(`models.read.kind.${step.kind}`),
          whoDoes(step, i18n.language),
          during && t('models.read.during', { name: stepName(during, i18n.language, t) }),
        ];
        return (
          <li key={step.id} value={step.order} className={`reading__step reading__step--${step.kind}`}>
            <button
              type="button"
              className="reading__choose"
              aria-pressed={selected === step.id}
              onClick={() => onSelect(step.id)}
            >
              {stepName(step, i18n.language, t)}
            </button>
            <Detail as="div" className="muted">
              {facts.filter(Boolean).join(' · ')}
            </Detail>
            <Onward step={step} byId={byId} />
            {step.children.length > 0 && (
              <Steps steps={step.children} byId={byId} selected={selected} onSelect={onSelect} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface ReadingListProps {
  reading: ModelReading | null | undefined;
  selected: string | null;
  onSelect: (id: string) => void;
}

/** The model as an ordered list: what the drawing says, to be read and walked by keyboard. */
export function ReadingList({ reading, selected, onSelect }: ReadingListProps) {
  const { t } = useTranslation();
  if (!reading || reading.steps.length === 0) return <p className="muted">{t('models.read.none')}</p>;
  const byId = new Map(allSteps(reading.steps).map((step) => [step.id, step]));
  return <Steps steps={reading.steps} byId={byId} selected={selected} onSelect={onSelect} />;
}
