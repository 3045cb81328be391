import { useTranslation } from 'react-i18next';
import type { Dimension, Results } from '../api/surveys';
import { Figures } from './Figures';
import { ItemChart } from './ItemChart';
import { ItemTable } from './ItemTable';
import { cellOf, goodEnd, isScored } from './scale';
import { useFigures } from './useFigures';
import { usePrinting } from './usePrinting';

interface DimensionItemsProps {
  dimension: Dimension;
  results: Results;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** The questions of one dimension, folded until asked for; open on paper. */
export function DimensionItems({ dimension, results, open, onOpen }: DimensionItemsProps) {
  const { t } = useTranslation();
  const { number } = useFigures();
  const printing = usePrinting();
  const { groups, dimensions } = results;
  const items = results.items.filter((item) => item.dimension === dimension.id && isScored(item.scale));
  const mean = cellOf(dimension.cells, groups[0]?.id ?? '')?.mean;
  const shown = open || printing;
  return (
    <details
      id={`theme-${dimension.id}`}
      className="dimension"
      open={shown}
      onToggle={(event) => {
        if (event.currentTarget.open !== shown) onOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <span className="dimension__name">{dimension.name}</span>
        <span className="muted">
          {[
            mean == null ? t('survey.hidden') : t('survey.mean', { mean: number(mean) }),
            t('survey.questions', { count: items.length }),
          ].join(' · ')}
        </span>
      </summary>
      {shown && (
        <div className="dimension__body">
          <ToneLegend
            joined={items.some(({ cells }) => cells.some(({ bands }) => bands.some(({ from, to }) => from < to)))}
          />
          {items.map((item) => (
            <ItemChart key={item.id} item={item} groups={groups} good={goodEnd(item, dimensions)} />
          ))}
          <Figures label={dimension.name}>
            {items.map((item) => (
              <ItemTable key={item.id} item={item} groups={groups} />
            ))}
          </Figures>
        </div>
      )}
    </details>
  );
}

const tones = ['bad', 'ratherBad', 'middle', 'ratherGood', 'good'] as const;

function ToneLegend({ joined }: { joined: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="chart-legend">
      {tones.map((tone) => (
        <li key={tone}>
          <span className={`tone tone--${tone}`} aria-hidden /> {t(`survey.tone.${tone}`)}
        </li>
      ))}
      {joined && (
        <li>
          <span className="tone tone--middle is-joined" aria-hidden /> {t('survey.tone.joined')}
        </li>
      )}
      <li className="muted">{t('survey.tone.percent')}</li>
    </ul>
  );
}
