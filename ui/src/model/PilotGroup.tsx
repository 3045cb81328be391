import { BodyLong, Button, Checkbox, CheckboxGroup, HStack, Table, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pilot, RevisionDetail } from '../api/models';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { useProgrammes } from '../programme/useProgrammes';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { allowed } from './revision';
import { useRevisionChanges } from './useModelChanges';

function Figures({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation();
  if (!pilot.figures) return null;
  const days = (count: number | null) => (count === null ? '–' : t('models.heat.days', { count: Math.round(count) }));
  return (
    <Table size="small" className="model-table narrow">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('models.pilot.figures')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.heat.now')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.heat.median')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.heat.overdue')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {(['pilot', 'current'] as const).map((which) => {
          const figures = pilot.figures?.[which];
          return (
            figures && (
              <Table.Row key={which}>
                <Table.HeaderCell scope="row">{t(`models.pilot.${which}`)}</Table.HeaderCell>
                <Table.DataCell>{figures.cases}</Table.DataCell>
                <Table.DataCell>{days(figures.medianDays)}</Table.DataCell>
                <Table.DataCell>{figures.overdue}</Table.DataCell>
              </Table.Row>
            )
          );
        })}
      </Table.Body>
    </Table>
  );
}

/** On trial: new cases of a group start on it; the others notice nothing. */
export function PilotGroup({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { pilot: change, withdraw } = useRevisionChanges(revision.id);
  const programme = useProgrammes().find(({ key }) => key === revision.programme);
  const running = revision.state === 'pilot';
  const group = revision.pilot;
  const [industries, setIndustries] = useState(group?.industries ?? []);
  const [regions, setRegions] = useState(group?.regions ?? []);
  const [asked, setAsked] = useState(false);
  const empty = industries.length + regions.length === 0;
  const submit = () => {
    setAsked(true);
    if (!empty) change.mutate({ widen: running, industries, regions, cases: group?.cases ?? [] });
  };
  const error = asked && empty ? t('models.pilot.missing') : undefined;
  return (
    <Section title={t('models.pilot.title')} boxed>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <VStack gap="space-16" align="start">
          <BodyLong className="page__lead">
            {running && group?.since
              ? t('models.pilot.since', { day: shortDay(group.since.slice(0, 10), speech) })
              : t('models.pilot.text')}
          </BodyLong>
          {group && <Figures pilot={group} />}
          <div className="two-choices">
            <CheckboxGroup
              size="small"
              legend={t('filter.industry')}
              value={industries}
              error={error}
              onChange={setIndustries}
            >
              {(programme?.industries ?? []).map(({ id, name }) => (
                <Checkbox key={id} value={id}>
                  {name}
                </Checkbox>
              ))}
            </CheckboxGroup>
            <CheckboxGroup size="small" legend={t('filter.region')} value={regions} onChange={setRegions}>
              {(programme?.regions ?? []).map(({ id, name }) => (
                <Checkbox key={id} value={id}>
                  {name}
                </Checkbox>
              ))}
            </CheckboxGroup>
          </div>
          {change.isError && <ProblemNotice error={change.error} />}
          {withdraw.isError && <ProblemNotice error={withdraw.error} />}
          <HStack gap="space-12">
            <Button type="submit" variant="secondary" loading={change.isPending}>
              {t(running ? 'models.pilot.widen' : 'models.pilot.start')}
            </Button>
            {running && allowed(revision.can.withdraw) && (
              <Button
                type="button"
                variant="secondary"
                data-color="danger"
                loading={withdraw.isPending}
                onClick={() => withdraw.mutate()}
              >
                {t('models.pilot.withdraw')}
              </Button>
            )}
          </HStack>
          {running && <BodyLong className="muted">{t('models.pilot.withdrawHelp')}</BodyLong>}
        </VStack>
      </form>
    </Section>
  );
}
