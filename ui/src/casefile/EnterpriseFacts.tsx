import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../api/types';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { spacedNumber } from './organisationNumber';

export function EnterpriseFacts({ found }: { found: CaseDetail }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { enterprise } = found;
  const parent = [enterprise.parentName, enterprise.parentNumber && spacedNumber(enterprise.parentNumber)];
  const rows: [string, string | number | null | undefined][] = [
    [t('enterprise.number'), spacedNumber(enterprise.number)],
    [t('enterprise.parent'), parent.filter(Boolean).join(', ')],
    [t('enterprise.address'), [enterprise.address, enterprise.municipality].filter(Boolean).join(', ')],
    [t('enterprise.industryCode'), enterprise.industryCode],
    [t('enterprise.employees'), enterprise.employees],
    [t('case.enrolled'), shortDay(found.enrolledOn, speech)],
  ];
  return (
    <Section title={t('enterprise.title')} boxed>
      <dl className="facts">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
