import { BodyShort, Checkbox, ExpansionCard, HStack, LocalAlert, VStack } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../page/Choice';
import { fits, industriesOf, regionsOf, type Narrowing } from './alike';
import { AlikeRows } from './AlikeRows';
import type { AlikeTasks } from './useAlike';

/** Which others get the same answer, and what is each one's own. Closed until somebody wants it. */
export function AlikeSection({ alike }: { alike: AlikeTasks }) {
  const { t } = useTranslation();
  const { tasks, chosen, problems } = alike;
  const [toggled, setToggled] = useState<boolean | null>(null);
  const selectAll = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState(problems);
  const [narrowing, setNarrowing] = useState<Narrowing>({ industry: '', region: '' });
  if (problems !== told) {
    setTold(problems);
    if (problems.length > 0) setToggled(true);
  }
  if (tasks.length === 0) return null;
  const industries = industriesOf(tasks);
  const regions = regionsOf(tasks);
  const fitting = tasks.filter((task) => fits(task, narrowing));
  const shown = tasks.filter((task) => fitting.includes(task) || problems.some((one) => one.task.id === task.id));
  const ticked = fitting.filter((task) => chosen.includes(task)).length;
  const all = fitting.length > 0 && ticked === fitting.length;
  const left = alike.fields.filter(({ required }) => !required).map(({ label }) => label.replace(/[?:.]$/, ''));
  return (
    <ExpansionCard
      size="small"
      aria-label={t('alike.title')}
      open={toggled ?? chosen.length > 0}
      onToggle={setToggled}
      className="alike"
    >
      <ExpansionCard.Header>
        <ExpansionCard.Title as="h2" size="small">
          {t('alike.title')}
        </ExpansionCard.Title>
        <ExpansionCard.Description>
          {chosen.length > 0
            ? t('alike.chosen', { count: chosen.length })
            : t('alike.waiting', { count: tasks.length })}
        </ExpansionCard.Description>
      </ExpansionCard.Header>
      <ExpansionCard.Content>
        <VStack gap="space-16">
          <BodyShort>{t('alike.how')}</BodyShort>
          {left.length > 0 && (
            <BodyShort size="small" className="muted">
              {t('alike.left', { fields: left.join(', ') })}
            </BodyShort>
          )}
          {problems.length > 0 && (
            <LocalAlert status="warning" size="small">
              <LocalAlert.Header>
                <LocalAlert.Title>{t('alike.refused')}</LocalAlert.Title>
              </LocalAlert.Header>
              <LocalAlert.Content>{t('alike.kept')}</LocalAlert.Content>
            </LocalAlert>
          )}
          {(industries.length > 1 || regions.length > 1) && (
            <HStack gap="space-16" align="end">
              {industries.length > 1 && (
                <Choice
                  label={t('alike.industry')}
                  value={narrowing.industry}
                  options={industries}
                  onChoice={(industry) => setNarrowing({ ...narrowing, industry })}
                />
              )}
              {regions.length > 1 && (
                <Choice
                  label={t('alike.region')}
                  value={narrowing.region}
                  options={regions}
                  onChoice={(region) => setNarrowing({ ...narrowing, region })}
                />
              )}
            </HStack>
          )}
          <Checkbox
            ref={selectAll}
            checked={all}
            indeterminate={ticked > 0 && !all}
            onChange={(event) => alike.choose(fitting, event.target.checked)}
          >
            {t('alike.all', { count: fitting.length })}
          </Checkbox>
          <AlikeRows alike={alike} shown={shown} onGone={() => selectAll.current?.focus()} />
          {alike.more && <BodyShort>{t('alike.more', { count: tasks.length })}</BodyShort>}
        </VStack>
      </ExpansionCard.Content>
    </ExpansionCard>
  );
}
