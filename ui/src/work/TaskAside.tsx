import { BodyShort, ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '../api/types';
import { CaseGlance } from '../casefile/CaseGlance';
import { Section } from '../page/Section';
import { useWide } from '../page/useWide';
import { Signatures } from './Signatures';

function Why({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  const { text, rule, others } = item.why;
  return (
    <VStack gap="space-8">
      <BodyShort>{text}</BodyShort>
      {rule && <BodyShort>{rule}</BodyShort>}
      <BodyShort weight="semibold">{t('task.others')}</BodyShort>
      {others.length === 0 ? (
        <BodyShort>{t('task.nobodyElse')}</BodyShort>
      ) : (
        <ul className="plain-list">
          {others.map((person) => (
            <li key={person.id}>{person.organisation ? `${person.name}, ${person.organisation}` : person.name}</li>
          ))}
        </ul>
      )}
    </VStack>
  );
}

/** Beside the task: signatures, the case at a glance, and why it came here. Folded on a phone. */
export function TaskAside({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  const wide = useWide();
  const why = <Why item={item} />;
  return (
    <aside className="task__aside" aria-label={t('task.about')}>
      <Signatures item={item} />
      {item.case &&
        (wide ? (
          <Section title={t('glance.title')} boxed>
            <CaseGlance caseId={item.case.id} />
          </Section>
        ) : (
          <ReadMore header={t('glance.title')}>
            <CaseGlance caseId={item.case.id} />
          </ReadMore>
        ))}
      <ReadMore header={t('task.why')}>{why}</ReadMore>
    </aside>
  );
}
