import { CheckmarkCircleIcon, ClockIcon, HourglassIcon, PencilWritingIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Standing } from './waves';

const looks = {
  open: { color: 'accent', icon: <PencilWritingIcon aria-hidden /> },
  closed: { color: 'warning', icon: <HourglassIcon aria-hidden /> },
  planned: { color: 'neutral', icon: <ClockIcon aria-hidden /> },
  released: { color: 'success', icon: <CheckmarkCircleIcon aria-hidden /> },
} as const satisfies Record<Standing, { color: string; icon: React.ReactNode }>;

export function StandingTag({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  const { color, icon } = looks[standing];
  return (
    <Tag size="small" variant="moderate" data-color={color} icon={icon}>
      {t(`survey.state.${standing}`)}
    </Tag>
  );
}
