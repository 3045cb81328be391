import { ExpansionCard } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '../api/types';
import { CourseSteps } from '../casefile/CourseSteps';
import { DiagramView } from '../bpmn/DiagramView';
import { Section } from '../page/Section';

/** Where in the course this task stands: drawn, and as a list. */
export function TaskCourse({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!item.diagram && !item.case) return null;
  return (
    <ExpansionCard size="small" aria-label={t('course.where')} open={open} onToggle={setOpen}>
      <ExpansionCard.Header>
        <ExpansionCard.Title size="small">{t('course.where')}</ExpansionCard.Title>
      </ExpansionCard.Header>
      <ExpansionCard.Content>
        {open && (
          <div className="stack">
            {item.diagram && (
              <Section title={t('course.drawn')} level="3">
                <DiagramView diagram={item.diagram} />
              </Section>
            )}
            {item.case && (
              <Section title={t('course.listed')} level="3">
                <CourseSteps caseId={item.case.id} />
              </Section>
            )}
          </div>
        )}
      </ExpansionCard.Content>
    </ExpansionCard>
  );
}
