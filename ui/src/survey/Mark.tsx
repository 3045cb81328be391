import { useFigures } from './useFigures';

const shapes = [
  <circle key="circle" cx="8" cy="8" r="6" />,
  <rect key="square" x="2.5" y="2.5" width="11" height="11" />,
  <path key="triangle" d="M8 1.5 14.5 13.5 1.5 13.5Z" />,
  <path key="diamond" d="M8 1 15 8 8 15 1 8Z" />,
  <path key="hexagon" d="M8 1.5 14 5v6l-6 3.500L2 11V5Z" />,
];

/** One sign for each group: shape as well as colour. */
export function Mark({ at }: { at: number }) {
  const kind = at % shapes.length;
  return (
    <svg viewBox="0 0 16 16" className={`mark mark--${kind}`} aria-hidden>
      {shapes[kind]}
    </svg>
  );
}

export function MarkLegend({ groups }: { groups: { id: string; name: string; n: number }[] }) {
  const { whole } = useFigures();
  return (
    <ul className="chart-legend">
      {groups.map(({ id, name, n }, at) => (
        <li key={id}>
          <Mark at={at} /> {name} <span className="muted">(n = {whole(n)})</span>
        </li>
      ))}
    </ul>
  );
}
