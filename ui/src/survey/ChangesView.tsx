import { BodyLong } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Changes } from '../api/surveys';
import { Choice } from '../page/Choice';
import { EmptyState } from '../page/EmptyState';
import { Section } from '../page/Section';
import { useFilters } from '../page/useFilters';
import { ChangeChart } from './ChangeChart';
import { ChangeTable } from './ChangeTable';
import { byWeight, count, groupsOf, ofGroup } from './changes';
import { Figures } from './Figures';
import { usePrinting } from './usePrinting';

interface ChangesViewProps {
  change: Changes;
  /** Whether it is of several enterprises together. */
  several?: boolean;
  groupName: (id: string) => string;
}

const keys = ['group', 'items'] as const;

/** A comparison of two times: in one sentence, as a picture, in figures, and what it cannot say. */
export function ChangesView({ change, several = false, groupName }: ChangesViewProps) {
  const { t } = useTranslation();
  const printing = usePrinting();
  const { filters, setFilter } = useFilters(keys);
  const groups = groupsOf([...change.dimensions, ...change.items]);
  const group = groups.find((id) => id === filters.group) ?? groups[0] ?? '';
  const dimensions = byWeight(ofGroup(change.dimensions, group));
  const items = byWeight(ofGroup(change.items, group));
  const found = count(dimensions);
  const told = found.better + found.worse + found.changed;
  return (
    <>
      {groups.length === 0 ? (
        <EmptyState title={t('survey.comparison.none')}>{t('survey.comparison.noneText')}</EmptyState>
      ) : (
        <>
          <Section
            title={t('survey.comparison.short')}
            beside={
              groups.length > 1 && (
                <span className="no-print">
                  <Choice
                    required
                    label={t('survey.party')}
                    value={group}
                    options={groups.map((id) => ({ id, name: groupName(id) }))}
                    onChoice={(id) => setFilter('group', id)}
                  />
                </span>
              )
            }
          >
            <BodyLong size="large" className="page__lead">
              {found.few > 0 && found.few === dimensions.length ? (
                t('survey.comparison.toldFew')
              ) : told === 0 ? (
                t('survey.comparison.toldNone', { of: dimensions.length })
              ) : (
                <>
                  {t('survey.comparison.told', { count: told, of: dimensions.length })}{' '}
                  {t('survey.comparison.ways', { better: found.better, worse: found.worse })}{' '}
                  {found.unsure + found.few > 0 && t('survey.comparison.unsure', { count: found.unsure + found.few })}
                </>
              )}
            </BodyLong>
          </Section>
          <Section title={t('survey.comparison.dimensions')}>
            <ChangeChart changes={dimensions} />
            <Figures label={t('survey.comparison.dimensions')}>
              <ChangeTable
                changes={change.dimensions}
                groupName={groupName}
                caption={t('survey.comparison.dimensions')}
              />
            </Figures>
          </Section>
          {items.length > 0 && (
            <details
              className="dimension"
              open={filters.items === 'true' || printing}
              onToggle={(event) => {
                if (!printing) setFilter('items', event.currentTarget.open ? 'true' : '');
              }}
            >
              <summary>
                <span className="dimension__name">{t('survey.comparison.items', { count: items.length })}</span>
              </summary>
              <div className="dimension__body">
                <ChangeChart changes={items} />
                <Figures label={t('survey.results.items')}>
                  <ChangeTable changes={change.items} groupName={groupName} caption={t('survey.results.items')} />
                </Figures>
              </div>
            </details>
          )}
        </>
      )}
      {change.refused.length > 0 && (
        <Section title={t('survey.comparison.refused')}>
          <ul className="plain-list">
            {change.refused.map(({ id, text, reason }) => (
              <li key={id}>
                {text} <span className="muted">{reason}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('survey.comparison.how')}>
        <ul className="plain-list page__lead">
          <li>{t('survey.comparison.howInterval')}</li>
          <li>{t('survey.comparison.howEffect')}</li>
          <li>{change.note}</li>
          {several && <li>{t('survey.comparison.howClusters')}</li>}
          <li>{t(several ? 'survey.comparison.howWhoSeveral' : 'survey.comparison.howWho')}</li>
        </ul>
      </Section>
    </>
  );
}
