import { CalendarIcon, ClockIcon, ExclamationmarkTriangleIcon, PauseIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { WorkItemSummary } from '../api/types';
import { useSpeech } from '../time/useSpeech';
import { dayAndWeek, dueWords } from '../time/words';

const looks = {
  overdue: { color: 'danger', icon: <ExclamationmarkTriangleIcon aria-hidden /> },
  soon: { color: 'warning', icon: <ClockIcon aria-hidden /> },
  later: { color: 'neutral', icon: <CalendarIcon aria-hidden /> },
  none: { color: 'neutral', icon: <CalendarIcon aria-hidden /> },
} as const;

type Due = Pick<WorkItemSummary, 'dueOn' | 'dueState' | 'daysLeft' | 'onHold'>;

/** The deadline in words, with icon and colour. */
export function DueTag({ item }: { item: Due }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  if (item.onHold) {
    return (
      <Tag size="small" variant="moderate" data-color="info" icon={<PauseIcon aria-hidden />}>
        {t('work.onHold')}
      </Tag>
    );
  }
  const { color, icon } = looks[item.dueState];
  return (
    <Tag
      size="small"
      variant={item.dueState === 'later' || item.dueState === 'none' ? 'outline' : 'moderate'}
      data-color={color}
      icon={icon}
      title={item.dueOn ? dayAndWeek(item.dueOn, speech) : undefined}
    >
      {dueWords(item, speech)}
    </Tag>
  );
}
