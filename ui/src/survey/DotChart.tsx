import { useTranslation } from 'react-i18next';
import type { Cell, Dimension, Results } from '../api/surveys';
import { Figures } from './Figures';
import { Mark, MarkLegend } from './Mark';
import { cellOf } from './scale';
import { useFigures } from './useFigures';

const FIRST = 1;
const LAST = 5;
const STEPS = [1, 2, 3, 4, 5];
/** From here on a figure stands before its dot, or it would leave the chart. */
const FULL = 4.7;

const at = (value: number) => `${((Math.min(LAST, Math.max(FIRST, value)) - FIRST) / (LAST - FIRST)) * 100}%`;

function Dot({ cell, group }: { cell: Cell; group: number }) {
  const { number } = useFigures();
  if (cell.mean === null) return null;
  const { low, high } = cell.interval ?? { low: cell.mean, high: cell.mean };
  const left = high > FULL;
  return (
    <span className="dots__line">
      {cell.interval && (
        <span
          className={`dots__interval mark--${group}`}
          style={{ left: at(cell.interval.low), width: `calc(${at(cell.interval.high)} - ${at(cell.interval.low)})` }}
        />
      )}
      <span className="dots__dot" style={{ left: at(cell.mean) }}>
        <Mark at={group} />
      </span>
      <span className={left ? 'dots__value dots__value--left' : 'dots__value'} style={{ left: at(left ? low : high) }}>
        {cell.rounded && '≈ '}
        {number(cell.mean)}
      </span>
    </span>
  );
}

interface DotChartProps {
  results: Results;
  onChoose: (dimension: string) => void;
}

/** Means of all dimensions, a line for each group, with the interval where there is one. */
export function DotChart({ results, onChoose }: DotChartProps) {
  const { t } = useTranslation();
  const { groups, dimensions } = results;
  const intervals = dimensions.some(({ cells }) => cells.some(({ interval }) => interval));
  const rounded = dimensions.some(({ cells }) => cells.some((cell) => cell.rounded && cell.mean !== null));
  return (
    <figure className="chart">
      <MarkLegend groups={groups} />
      <div className="dots">
        <div className="dots__row dots__axis" aria-hidden>
          <span />
          <span className="dots__plot">
            {STEPS.map((step) => (
              <span key={step} style={{ left: at(step) }}>
                {step}
              </span>
            ))}
          </span>
        </div>
        {dimensions.map((dimension) => (
          <Row key={dimension.id} dimension={dimension} groups={groups} onChoose={onChoose} />
        ))}
      </div>
      <figcaption className="muted">
        {t('survey.chart.means')} {intervals && t('survey.chart.interval')} {rounded && t('survey.chart.rounded')}
      </figcaption>
      <Figures label={t('survey.chart.meansTable')}>
        <MeansTable results={results} />
      </Figures>
    </figure>
  );
}

function Row({
  dimension,
  groups,
  onChoose,
}: {
  dimension: Dimension;
  groups: Results['groups'];
  onChoose: (dimension: string) => void;
}) {
  const { t } = useTranslation();
  const shown = groups.map(({ id }) => cellOf(dimension.cells, id));
  return (
    <div className="dots__row">
      <span className="dots__name">
        <a
          href={`#${dimension.id}`}
          onClick={(event) => {
            event.preventDefault();
            onChoose(dimension.id);
          }}
        >
          {dimension.name}
        </a>
        <span className="muted dots__good">{t(`survey.good.${dimension.good}`)}</span>
      </span>
      <span className="dots__plot" aria-hidden>
        {STEPS.map((step) => (
          <span key={step} className="dots__grid" style={{ left: at(step) }} />
        ))}
        {shown.map((cell, group) =>
          cell?.mean != null ? (
            <Dot key={groups[group]!.id} cell={cell} group={group} />
          ) : (
            <span key={groups[group]!.id} className="dots__line dots__hidden muted">
              {groups[group]!.name}: {t('survey.hidden')}
            </span>
          ),
        )}
      </span>
    </div>
  );
}

function MeansTable({ results: { groups, dimensions } }: { results: Results }) {
  const { t } = useTranslation();
  const { number } = useFigures();
  const gaps = dimensions.some(({ gap }) => gap);
  const nameOf = (id: string) => groups.find((group) => group.id === id)?.name ?? id;
  return (
    <table>
      <caption className="aksel-sr-only">{t('survey.chart.meansTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('survey.dimension')}</th>
          {groups.map(({ id, name }) => (
            <th scope="col" key={id}>
              {name}
            </th>
          ))}
          {gaps && <th scope="col">{t('survey.gap.title')}</th>}
        </tr>
      </thead>
      <tbody>
        {dimensions.map(({ id, name, good, cells, gap }) => (
          <tr key={id}>
            <th scope="row">
              {name} <span className="muted">({t(`survey.good.${good}`)})</span>
            </th>
            {groups.map((group) => {
              const cell = cellOf(cells, group.id);
              return (
                <td key={group.id}>
                  {cell?.mean == null ? (
                    t('survey.hidden')
                  ) : (
                    <>
                      {cell.rounded && '≈ '}
                      {number(cell.mean)}
                      {cell.interval && ` (${number(cell.interval.low)}–${number(cell.interval.high)})`}
                      <span className="muted"> n = {cell.n}</span>
                    </>
                  )}
                </td>
              );
            })}
            {gaps && (
              <td>
                {gap
                  ? t('survey.gap.between', {
                      size: number(gap.size),
                      highest: nameOf(gap.highest),
                      lowest: nameOf(gap.lowest),
                    })
                  : '–'}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
