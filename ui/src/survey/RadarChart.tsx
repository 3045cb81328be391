import { useTranslation } from 'react-i18next';
import type { Results } from '../api/surveys';
import { Mark, MarkLegend } from './Mark';
import { cellOf, wellness } from './scale';

const SIZE = 560;
const MIDDLE = SIZE / 2;
const RADIUS = 210;
const RINGS = [1, 2, 3, 4, 5];

const point = (at: number, of: number, value: number): [number, number] => {
  const angle = (at / of) * 2 * Math.PI - Math.PI / 2;
  const away = ((value - 1) / 4) * RADIUS;
  return [MIDDLE + Math.cos(angle) * away, MIDDLE + Math.sin(angle) * away];
};

const anchor = (x: number) => (Math.abs(x - MIDDLE) < 12 ? 'middle' : x > MIDDLE ? 'start' : 'end');

const BREAK = 16;

/** Long names in two or three lines. */
function lines(name: string): string[] {
  const found: string[] = [];
  for (const word of name.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < BREAK) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

/** All dimensions at a glance, turned so that out is good. Only as a choice: distances mislead in a circle. */
export function RadarChart({ results: { groups, dimensions } }: { results: Results }) {
  const { t } = useTranslation();
  const of = dimensions.length;
  return (
    <figure className="chart">
      <MarkLegend groups={groups} />
      <svg
        viewBox={`-110 -10 ${SIZE + 220} ${SIZE + 20}`}
        className="radar"
        role="img"
        aria-label={t('survey.chart.radarLabel')}
      >
        {RINGS.map((ring) => (
          <polygon
            key={ring}
            className="radar__ring"
            points={dimensions.map((_, at) => point(at, of, ring).join()).join(' ')}
          />
        ))}
        {dimensions.map(({ id, name }, at) => {
          const [x, y] = point(at, of, 5);
          const [tx, ty] = point(at, of, 5.35);
          const parts = lines(name);
          return (
            <g key={id}>
              <line className="radar__ring" x1={MIDDLE} y1={MIDDLE} x2={x} y2={y} />
              <text x={tx} y={ty - (parts.length - 1) * 8} textAnchor={anchor(tx)} className="radar__name">
                {parts.map((part, line) => (
                  <tspan key={part + line} x={tx} dy={line === 0 ? 4 : 16}>
                    {part}
                  </tspan>
                ))}
              </text>
            </g>
          );
        })}
        {groups.map(({ id }, group) => {
          const found = dimensions.map(({ cells, good }, at) => {
            const mean = cellOf(cells, id)?.mean;
            return mean == null ? null : point(at, of, wellness(mean, good));
          });
          return (
            <g key={id} className={`radar__group radar__group--${group % 5}`}>
              {/* A hidden value leaves a hole in the line: it is not drawn across. */}
              {found.map((from, at) => {
                const to = found[(at + 1) % of];
                return from && to ? <line key={at} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} /> : null;
              })}
              {found.map(
                (where, at) =>
                  where && (
                    <svg key={at} x={where[0] - 6} y={where[1] - 6} width="12" height="12">
                      <Mark at={group} />
                    </svg>
                  ),
              )}
            </g>
          );
        })}
      </svg>
      <figcaption className="muted">{t('survey.chart.radar')}</figcaption>
    </figure>
  );
}
