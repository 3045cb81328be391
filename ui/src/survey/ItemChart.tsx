import { useTranslation } from 'react-i18next';
import type { Band, Cell, Good, Item, Results } from '../api/surveys';
import { cellOf, pieces, reach } from './scale';
import { useFigures } from './useFigures';

const LABELLED = 9;

interface ItemChartProps {
  item: Item;
  groups: Results['groups'];
  good: Good | null;
}

/** What the steps are called; joined ones by their ends. */
function useBandName(item: Item) {
  const name = (step: number) => item.choices[step - 1]?.name ?? String(step);
  return ({ from, to }: Band) => (from === to ? name(from) : `${name(from)} – ${name(to)}`);
}

function Summary({ cell }: { cell: Cell }) {
  const { t } = useTranslation();
  const { number, percent } = useFigures();
  const facts = [
    cell.mean !== null && t(cell.rounded ? 'survey.aboutMean' : 'survey.mean', { mean: number(cell.mean) }),
    t('survey.n', { count: cell.n ?? 0 }),
    cell.dontKnow ? t('survey.dontKnow', { share: percent(cell.dontKnow) }) : null,
    cell.notRelevant ? t('survey.notRelevant', { share: percent(cell.notRelevant) }) : null,
  ];
  return <span className="bars__facts muted">{facts.filter(Boolean).join(' · ')}</span>;
}

function Bar({ cell, item, good, most }: { cell: Cell; item: Item; good: Good | null; most: number }) {
  const { t } = useTranslation();
  const { percent } = useFigures();
  const bandName = useBandName(item);
  if (cell.bands.length === 0) return <span className="bars__none muted">{t('survey.meanOnly')}</span>;
  const place = (value: number) => ((value + most) / (2 * most)) * 100;
  return (
    <span className="bars__plot">
      <span className="aksel-sr-only">
        {cell.bands.map((band) => `${bandName(band)} ${percent(band.percent)}`).join(', ')}
      </span>
      <span className="bars__middle" aria-hidden />
      {pieces(cell.bands, good).map((piece) => (
        <span
          key={piece.from}
          aria-hidden
          className={`bars__piece tone--${piece.tone}${piece.from < piece.to ? ' is-joined' : ''}`}
          style={{ left: `${place(piece.start)}%`, width: `${(piece.percent / (2 * most)) * 100}%` }}
          title={`${bandName(piece)}: ${percent(piece.percent)}`}
        >
          {piece.percent >= LABELLED && piece.percent}
        </span>
      ))}
    </span>
  );
}

/** The answers to one question, to both sides of the middle of its scale; a bar for each group. */
export function ItemChart({ item, groups, good }: ItemChartProps) {
  const { t } = useTranslation();
  const most = reach(item.cells.map(({ bands }) => bands));
  const names = item.choices.map(({ name }) => name);
  return (
    <div className="item">
      <h3 className="item__text">{item.text}</h3>
      <p className="item__scale muted">
        <span aria-hidden>←</span> {names[0]} <span aria-hidden>…</span> {names.at(-1)} <span aria-hidden>→</span>
        {good && (
          <span className="item__good">
            {' '}
            {t('survey.goodStep', { step: good === 'high' ? (names.at(-1) ?? '') : (names[0] ?? '') })}
          </span>
        )}
      </p>
      <ul className="bars">
        {groups.map(({ id, name }) => {
          const cell = cellOf(item.cells, id);
          return (
            <li key={id} className="bars__row">
              <span className="bars__group">{name}</span>
              {cell ? (
                <>
                  <Bar cell={cell} item={item} good={good} most={most} />
                  <Summary cell={cell} />
                </>
              ) : (
                <span className="bars__none muted">{t('survey.hiddenWhy')}</span>
              )}
            </li>
          );
        })}
      </ul>
      <GapLine item={item} groups={groups} />
    </div>
  );
}

const WORTH_SAYING = 0.5;

function GapLine({ item: { gap }, groups }: { item: Item; groups: Results['groups'] }) {
  const { t } = useTranslation();
  const { number } = useFigures();
  if (!gap || gap.size < WORTH_SAYING) return null;
  const nameOf = (id: string) => groups.find((group) => group.id === id)?.name ?? id;
  return (
    <p className="item__gap">
      {t('survey.gap.item', { size: number(gap.size), highest: nameOf(gap.highest), lowest: nameOf(gap.lowest) })}
    </p>
  );
}
