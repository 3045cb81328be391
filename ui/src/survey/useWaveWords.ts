import { useTranslation } from 'react-i18next';

const known = ['baseline', 'closing'] as const;

/** What a wave is called: the model's own word where we have none for it. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation();
  return (kind) => {
    const found = known.find((one) => one === kind);
    return found ? t(`survey.kind.${found}`) : kind;
  };
}
