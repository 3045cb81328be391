import { ExpandIcon, MinusIcon, PlusIcon } from '@navikt/aksel-icons';
import { Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Canvas, Steps } from './looks';

interface Zoomed {
  get<T>(service: string): T;
}

/** Scrolling the page is left alone: one zooms with the buttons or with ctrl. */
export function ZoomButtons({ viewer }: { viewer: Zoomed | null }) {
  const { t } = useTranslation();
  const step = (direction: number) => viewer?.get<Steps>('zoomScroll').stepZoom(direction);
  const fit = () => viewer?.get<Canvas>('canvas').zoom('fit-viewport', 'auto');
  return (
    <HStack gap="space-4" className="diagram__zoom">
      <Button size="xsmall" variant="tertiary" icon={<PlusIcon title={t('course.zoomIn')} />} onClick={() => step(1)} />
      <Button
        size="xsmall"
        variant="tertiary"
        icon={<MinusIcon title={t('course.zoomOut')} />}
        onClick={() => step(-1)}
      />
      <Button size="xsmall" variant="tertiary" icon={<ExpandIcon title={t('course.fit')} />} onClick={fit} />
    </HStack>
  );
}
