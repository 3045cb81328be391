import { useTranslation } from 'react-i18next';
import type { Dimension, Results } from '../api/surveys';
import { Section } from '../page/Section';
import { cellOf } from './scale';
import { useFigures } from './useFigures';

interface HighlightsProps {
  results: Results;
  onChoose: (dimension: string) => void;
}

/** What to talk about first, for those who have five minutes. */
export function Highlights({ results, onChoose }: HighlightsProps) {
  const { t } = useTranslation();
  const { number, percent } = useFigures();
  const found = <T extends { id: string }>(all: T[], ids: string[]) =>
    ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
  const dimensions = (ids: string[]) => found(results.dimensions, ids);
  const { highlights } = results;
  const apart = dimensions(highlights.apart);
  const unknown = found(results.items, highlights.unknown);
  const all = results.groups[0]?.id ?? '';
  const nameOf = (id: string) => results.groups.find((group) => group.id === id)?.name ?? id;
  const link = ({ id, name }: Dimension) => (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        onChoose(id);
      }}
    >
      {name}
    </a>
  );
  const withMean = (one: Dimension) => (
    <li key={one.id}>
      {link(one)}{' '}
      <span className="muted">
        {number(cellOf(one.cells, all)!.mean!)} ({t(`survey.good.${one.good}`)})
      </span>
    </li>
  );
  if (highlights.strong.length === 0) return null;
  return (
    <Section title={t('survey.short.title')}>
      <div className="highlights">
        <div className="card">
          <h3>{t('survey.short.strong')}</h3>
          <ul>{dimensions(highlights.strong).map(withMean)}</ul>
        </div>
        <div className="card">
          <h3>{t('survey.short.weak')}</h3>
          <ul>{dimensions(highlights.weak).map(withMean)}</ul>
        </div>
        {apart.length > 0 && (
          <div className="card">
            <h3>{t('survey.short.apart')}</h3>
            <ul>
              {apart.map((one) => (
                <li key={one.id}>
                  {link(one)}{' '}
                  <span className="muted">
                    {t('survey.gap.between', {
                      size: number(one.gap!.size),
                      highest: nameOf(one.gap!.highest),
                      lowest: nameOf(one.gap!.lowest),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {unknown.length > 0 && (
          <div className="card">
            <h3>{t('survey.short.unknown')}</h3>
            <ul>
              {unknown.map(({ id, text, cells }) => (
                <li key={id}>
                  {text} <span className="muted">{percent(cellOf(cells, all)!.dontKnow!)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}
