import { ExclamationmarkTriangleIcon, HourglassIcon, PauseIcon, PersonCrossIcon } from '@navikt/aksel-icons';
import { BodyShort, Detail, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AttentionItem } from '../api/types';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';

type Kind = AttentionItem['reasons'][number]['kind'];

const looks = {
  overdue: { color: 'danger', icon: <ExclamationmarkTriangleIcon aria-hidden /> },
  vacancy: { color: 'warning', icon: <PersonCrossIcon aria-hidden /> },
  silent: { color: 'info', icon: <HourglassIcon aria-hidden /> },
  paused: { color: 'neutral', icon: <PauseIcon aria-hidden /> },
} as const satisfies Record<Kind, { color: string; icon: React.ReactNode }>;

export const attentionKinds = Object.keys(looks) as Kind[];

/** Enterprises that need a hand, and why. */
export function AttentionList({ items }: { items: AttentionItem[] }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (
    <ul className="attention">
      {items.map((item) => (
        <li key={item.case.id} className="attention__item">
          <div className="attention__case">
            <BodyShort weight="semibold">
              <Link to={`/cases/${item.case.id}`} data-row>
                {item.case.name}
              </Link>
            </BodyShort>
            <Detail className="muted">
              {item.case.industryName} · {item.case.countyName}
            </Detail>
          </div>
          <ul className="attention__reasons">
            {item.reasons.map(({ kind, text, since }) => (
              <li key={kind + text}>
                <Tag size="small" variant="moderate" data-color={looks[kind].color} icon={looks[kind].icon}>
                  {t(`attention.${kind}`)}
                </Tag>
                <span>
                  {text}
                  {since && <span className="muted"> ({t('case.since', { day: shortDay(since, speech) })})</span>}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
