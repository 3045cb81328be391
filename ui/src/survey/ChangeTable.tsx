import { useTranslation } from 'react-i18next';
import type { Change } from '../api/surveys';
import { rangeOf, turnOf } from './changes';
import { useFigures } from './useFigures';

interface ChangeTableProps {
  changes: Change[];
  groupName: (id: string) => string;
  caption: string;
}

export function ChangeTable({ changes, groupName, caption }: ChangeTableProps) {
  const { t } = useTranslation();
  const { number, signed } = useFigures();
  const interval = (one: Change) => {
    const range = rangeOf(one);
    return range ? t('survey.fromTo', { low: signed(range.low), high: signed(range.high) }) : '–';
  };
  return (
    <table>
      <caption className="aksel-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('survey.dimension')}</th>
          <th scope="col">{t('survey.party')}</th>
          <th scope="col">{t('survey.before')}</th>
          <th scope="col">{t('survey.after')}</th>
          <th scope="col">{t('survey.changeColumn')}</th>
          <th scope="col">{t('survey.interval')}</th>
          <th scope="col">{t('survey.effectColumn')}</th>
          <th scope="col">{t('survey.turnColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((one) => (
          <tr key={one.id + one.group}>
            <th scope="row">{one.name}</th>
            <td>{groupName(one.group)}</td>
            <td>
              {number(one.first)} <span className="muted">n = {one.firstN}</span>
            </td>
            <td>
              {number(one.second)} <span className="muted">n = {one.secondN}</span>
            </td>
            <td>{signed(one.change)}</td>
            <td>{interval(one)}</td>
            <td>{signed(one.effect)}</td>
            <td>{t(`survey.turn.${turnOf(one)}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
