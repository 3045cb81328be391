import { useTranslation } from 'react-i18next';
import { useFigures } from './useFigures';

interface ResponseMeterProps {
  answered: number;
  invited: number;
  percent: number | null;
}

/** How many have answered, in words and as a bar. Never who. */
export function ResponseMeter({ answered, invited, percent }: ResponseMeterProps) {
  const { t } = useTranslation();
  const { whole, percent: share } = useFigures();
  if (percent === null) return <span>{t('survey.answers', { count: answered })}</span>;
  return (
    <span className="response">
      <span className="response__words">
        <strong>{share(percent)}</strong>{' '}
        <span className="muted">{t('survey.answeredOf', { answered: whole(answered), invited: whole(invited) })}</span>
      </span>
      <span className="response__bar" aria-hidden>
        <span style={{ width: `${Math.min(100, percent)}%` }} />
      </span>
    </span>
  );
}
