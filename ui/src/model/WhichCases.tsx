import { Checkbox } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { MigrationCase } from '../api/migration';
import { PlaceChoices } from '../programme/PlaceChoices';
import { chosenCases, inGroup, type CaseChoice } from './migration';

interface WhichCasesProps {
  programme: string;
  cases: MigrationCase[];
  choice: CaseChoice;
  onChoice: (choice: CaseChoice) => void;
}

/** All, those of an industry or region, or one by one. */
export function WhichCases({ programme, cases, choice, onChoice }: WhichCasesProps) {
  const { t } = useTranslation();
  const { without } = choice;
  const group = inGroup(cases, choice);
  return (
    <details className="folds">
      <summary>{t('models.migrate.which', { count: chosenCases(cases, choice).length })}</summary>
      <div className="filters">
        <PlaceChoices
          programme={programme}
          place={choice}
          onChoice={(key, id) => onChoice({ ...choice, [key]: id, without: [] })}
        />
      </div>
      {group.length === 0 && <p className="muted">{t('models.migrate.emptyGroup')}</p>}
      <ul className="case-choices">
        {group.map(({ caseId, label, phase }) => (
          <li key={caseId}>
            <Checkbox
              size="small"
              checked={!without.includes(caseId)}
              onChange={({ target }) =>
                onChoice({
                  ...choice,
                  without: target.checked ? without.filter((one) => one !== caseId) : [...without, caseId],
                })
              }
            >
              {[label, phase].filter(Boolean).join(', ')}
            </Checkbox>
          </li>
        ))}
      </ul>
    </details>
  );
}
