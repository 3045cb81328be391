import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { Detail, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Id } from '../api/types';
import { editAddress } from './address';
import type { Found } from './findings';

interface FindingListProps {
  findings: Found[];
  revision: Id;
  /** The file that is open: its elements are shown, those of others are links. */
  path?: string;
  /** Not all has been looked at yet. */
  checking?: boolean;
  onShow?: (element: string) => void;
}

/** What is wrong, in words, each leading to its element. */
export function FindingList({ findings, revision, path, checking = false, onShow }: FindingListProps) {
  const { t } = useTranslation();
  if (findings.length === 0 && checking) return <p className="finding__none">{t('models.check.running')}</p>;
  if (findings.length === 0) {
    return (
      <p className="finding__none">
        <CheckmarkCircleIcon aria-hidden /> {t('models.check.none')}
      </p>
    );
  }
  return (
    <ul className="findings">
      {findings.map((finding, index) => {
        const { element, severity, message, hint, elementName, rule } = finding;
        const where = elementName || element || t('models.check.wholeFile');
        return (
          <li key={`${finding.path}-${element}-${rule}-${index}`} className={`finding finding--${severity}`}>
            <Tag
              size="small"
              variant="moderate"
              data-color={severity === 'error' ? 'danger' : 'warning'}
              icon={
                severity === 'error' ? <XMarkOctagonIcon aria-hidden /> : <ExclamationmarkTriangleIcon aria-hidden />
              }
            >
              {t(`models.check.${severity}`)}
            </Tag>
            <div>
              {element && finding.path === path && onShow ? (
                <button type="button" className="reading__choose" onClick={() => onShow(element)}>
                  {where}
                </button>
              ) : (
                <Link to={editAddress(revision, finding.path, element)}>{where}</Link>
              )}
              <p>{message}</p>
              {hint && <Detail className="muted">{hint}</Detail>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
