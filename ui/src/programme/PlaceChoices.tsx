import { useTranslation } from 'react-i18next';
import { Choice } from '../page/Choice';
import { choicesOf } from './choices';
import { useProgrammes } from './useProgrammes';

interface PlaceChoicesProps {
  place: { industry: string; region: string };
  onChoice: (key: 'industry' | 'region', id: string) => void;
  /** Of this programme only. */
  programme?: string;
}

/** Which enterprises: those of an industry, of a region, or all. */
export function PlaceChoices({ place, onChoice, programme }: PlaceChoicesProps) {
  const { t } = useTranslation();
  const programmes = useProgrammes().filter(({ key }) => programme === undefined || key === programme);
  return (
    <>
      <Choice
        label={t('filter.industry')}
        value={place.industry}
        options={choicesOf(programmes, 'industries')}
        onChoice={(id) => onChoice('industry', id)}
      />
      <Choice
        label={t('filter.region')}
        value={place.region}
        options={choicesOf(programmes, 'regions')}
        onChoice={(id) => onChoice('region', id)}
      />
    </>
  );
}
