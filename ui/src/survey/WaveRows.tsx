import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { BodyShort, Detail, Table, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Wave } from '../api/surveys';
import { useWide } from '../page/useWide';
import { useToday } from '../session/useSession';
import { useSpeech } from '../time/useSpeech';
import { nearDay, shortDay } from '../time/words';
import { ResponseMeter } from './ResponseMeter';
import { useFigures } from './useFigures';
import { useKindName } from './useWaveWords';
import { needsAnswers, standingOf } from './waves';

function Name({ wave, inCase }: { wave: Wave; inCase: boolean }) {
  const kindName = useKindName();
  return (
    <div>
      <BodyShort weight="semibold">
        <Link to={`/surveys/${wave.id}`} data-row>
          {inCase ? kindName(wave.kind) : wave.case.name}
        </Link>
      </BodyShort>
      {!inCase && <Detail className="muted">{kindName(wave.kind)}</Detail>}
    </div>
  );
}

function PerGroup({ wave }: { wave: Wave }) {
  const { percent } = useFigures();
  const groups = wave.response.groups.filter((group) => group.percent !== null);
  if (groups.length < 2) return null;
  return (
    <Detail className="muted">{groups.map((group) => `${group.name} ${percent(group.percent!)}`).join(' · ')}</Detail>
  );
}

function When({ wave }: { wave: Wave }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const standing = standingOf(wave, speech.today);
  if (standing === 'open') return t('survey.closes', { day: nearDay(wave.closesOn, speech) });
  if (standing === 'planned') return t('survey.opens', { day: nearDay(wave.opensOn, speech) });
  if (standing === 'closed') return t('survey.closed', { day: shortDay(wave.closedOn ?? wave.closesOn, speech) });
  return t('survey.released', { day: shortDay(wave.releasedOn ?? wave.closesOn, speech) });
}

function FewAnswers({ wave }: { wave: Wave }) {
  const { t } = useTranslation();
  if (!needsAnswers(wave, useToday())) return null;
  return (
    <Tag size="small" variant="moderate" data-color="warning" icon={<ExclamationmarkTriangleIcon aria-hidden />}>
      {t('survey.fewAnswers')}
    </Tag>
  );
}

function Onwards({ wave }: { wave: Wave }) {
  const { t } = useTranslation();
  if (!wave.may.results) return null;
  return (
    <span className="tags">
      <Link to={`/surveys/${wave.id}/results`}>{t('survey.results.link')}</Link>
      {wave.may.compare && <Link to={`/surveys/${wave.id}/comparison`}>{t('survey.comparison.link')}</Link>}
    </span>
  );
}

/** Waves of many enterprises; in a case, of that one. */
export function WaveRows({ waves, inCase = false }: { waves: Wave[]; inCase?: boolean }) {
  const { t } = useTranslation();
  const wide = useWide();
  if (!wide) {
    return (
      <ul className="work-list">
        {waves.map((wave) => (
          <li key={wave.id} className="work-list__item">
            <Name wave={wave} inCase={inCase} />
            <div className="work-list__facts">
              <Detail>
                <When wave={wave} />
              </Detail>
              <FewAnswers wave={wave} />
            </div>
            <ResponseMeter {...wave.response} />
            <PerGroup wave={wave} />
            <Onwards wave={wave} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table className="work-table waves">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t(inCase ? 'survey.column.survey' : 'survey.column.name')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('survey.column.response')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('survey.column.when')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('survey.column.results')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {waves.map((wave) => (
          <Table.Row key={wave.id}>
            <Table.DataCell>
              <Name wave={wave} inCase={inCase} />
            </Table.DataCell>
            <Table.DataCell>
              <ResponseMeter {...wave.response} />
              <PerGroup wave={wave} />
            </Table.DataCell>
            <Table.DataCell>
              <span className="tags">
                <When wave={wave} />
                <FewAnswers wave={wave} />
              </span>
            </Table.DataCell>
            <Table.DataCell>
              {wave.may.results ? <Onwards wave={wave} /> : <span className="muted">{t('survey.notYet')}</span>}
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
