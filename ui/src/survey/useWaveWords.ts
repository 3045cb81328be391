import { useTranslation } from 'react-i18next';
import type { Wave } from '../api/surveys';
import { useSpeech } from '../time/useSpeech';
import { monthAndYear } from '../time/words';

const known = ['baseline', 'closing'] as const;

/** What a wave is called: the model's own word where we have none for it. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (kind) => {
    const month = /^interim-(\d{4}-\d{2})$/.exec(kind)?.[1];
    if (month) return t('survey.kind.interim', { month: monthAndYear(`${month}-01`, speech) });
    const found = known.find((one) => one === kind);
    return found ? t(`survey.kind.${found}`) : kind;
  };
}

/** What a file of a wave is about: which of its enterprise's. */
export function useAbout(): (wave: Pick<Wave, 'case' | 'kind'>) => string[] {
  const kindName = useKindName();
  return (wave) => [wave.case.name, kindName(wave.kind)];
}
