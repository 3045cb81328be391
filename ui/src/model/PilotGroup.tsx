import { BodyLong, Button, Checkbox, CheckboxGroup, HStack, Table, TextField, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pilot, RevisionDetail } from '../api/models';
import { Loaded } from '../page/Loaded';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { useProgrammes } from '../programme/useProgrammes';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { allowed } from './revision';
import { useRevisionChanges } from './useModelChanges';
import { usePilot } from './useModels';

/** The trial's own figures beside those of what is in use. */
function Figures({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation();
  const days = (count: number | null | undefined) =>
    count == null ? '–' : t('models.heat.days', { count: Math.round(count) });
  const { figures, currentFigures } = pilot;
  const rows: [string, string | number, string | number][] = [
    [t('models.heat.now'), figures.cases, currentFigures.cases],
    [t('models.pilot.done'), figures.doneTasks, currentFigures.doneTasks],
    [t('models.heat.overdue'), figures.overdue, currentFigures.overdue],
    ...figures.phases.map(({ id, name, medianDays }): [string, string, string] => [
      `${t('models.heat.median')}: ${name}`,
      days(medianDays),
      days(currentFigures.phases.find((phase) => phase.id === id)?.medianDays),
    ]),
  ];
  return (
    <Table size="small" className="model-table narrow">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('models.pilot.figures')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.pilot.pilot')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('models.pilot.current')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map(([name, ours, theirs]) => (
          <Table.Row key={name}>
            <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
            <Table.DataCell>{ours}</Table.DataCell>
            <Table.DataCell>{theirs}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

const numbersIn = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

function GroupForm({ revision, pilot }: { revision: RevisionDetail; pilot: Pilot | null }) {
  const { t } = useTranslation();
  const { pilot: change, withdraw } = useRevisionChanges(revision.id);
  const programme = useProgrammes().find(({ key }) => key === revision.programme);
  const [industries, setIndustries] = useState(pilot?.industries.map(({ id }) => id) ?? []);
  const [regions, setRegions] = useState(pilot?.regions.map(({ id }) => id) ?? []);
  const [enterprises, setEnterprises] = useState(pilot?.enterprises.join(' ') ?? '');
  const [asked, setAsked] = useState(false);
  const empty = industries.length + regions.length + numbersIn(enterprises).length === 0;
  const choices = (
    legend: string,
    names: { id: string; name: string }[],
    value: string[],
    set: (v: string[]) => void,
  ) => (
    <CheckboxGroup size="small" legend={legend} value={value} onChange={set}>
      {names.map(({ id, name }) => (
        <Checkbox key={id} value={id}>
          {name}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (empty) return;
        change.mutate({ widen: pilot !== null, industries, regions, enterprises: numbersIn(enterprises) });
      }}
    >
      <VStack gap="space-16" align="start">
        <div className="two-choices">
          {choices(t('filter.industry'), programme?.industries ?? [], industries, setIndustries)}
          {choices(t('filter.region'), programme?.regions ?? [], regions, setRegions)}
        </div>
        <TextField
          className="full narrow"
          label={t('models.pilot.enterprises')}
          description={t('models.pilot.enterprisesHelp')}
          value={enterprises}
          error={asked && empty ? t('models.pilot.missing') : undefined}
          onChange={(event) => setEnterprises(event.target.value)}
        />
        {change.isError && <ProblemNotice error={change.error} />}
        {withdraw.isError && <ProblemNotice error={withdraw.error} />}
        <HStack gap="space-12">
          <Button type="submit" variant="secondary" loading={change.isPending}>
            {t(pilot ? 'models.pilot.widen' : 'models.pilot.start')}
          </Button>
          {pilot && allowed(revision.can.withdraw) && (
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
        {pilot && <BodyLong className="muted">{t('models.pilot.withdrawHelp')}</BodyLong>}
      </VStack>
    </form>
  );
}

/** On trial: new cases of a group start on it; the others notice nothing. */
export function PilotGroup({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const running = revision.state === 'pilot';
  const pilot = usePilot(revision.id, running);
  return (
    <Section title={t('models.pilot.title')} boxed>
      {running ? (
        <Loaded query={pilot} rows={2}>
          {(found) => (
            <>
              <BodyLong>{t('models.pilot.since', { day: shortDay(found.begunOn, speech) })}</BodyLong>
              <Figures pilot={found} />
              <GroupForm revision={revision} pilot={found} />
            </>
          )}
        </Loaded>
      ) : (
        <>
          <BodyLong className="page__lead">{t('models.pilot.text')}</BodyLong>
          <GroupForm revision={revision} pilot={null} />
        </>
      )}
    </Section>
  );
}
