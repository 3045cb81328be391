import '../i18n/survey';
import './survey.css';
import { useTranslation } from 'react-i18next';
import type { Wave } from '../api/surveys';
import type { Id } from '../api/types';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { PulseSection } from './PulseSection';
import { ResultFiles } from './ResultFiles';
import { useCaseWaves } from './useSurveys';
import { useAbout, useKindName } from './useWaveWords';
import { WaveRows } from './WaveRows';

function Files({ waves }: { waves: Wave[] }) {
  const { t } = useTranslation();
  const kindName = useKindName();
  const about = useAbout();
  return (
    <Section title={t('survey.files')} level="3">
      <ul className="files">
        {waves.map((wave) => (
          <li key={wave.id}>
            <span>{kindName(wave.kind)}</span>
            <ResultFiles of={`/surveys/${wave.id}`} about={about(wave)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The surveys of one enterprise: how many have answered, and the results when they are out. */
export function CaseSurveys({ id }: { id: Id }) {
  const { t } = useTranslation();
  const waves = useCaseWaves(id);
  return (
    <>
      <Loaded query={waves} rows={2}>
        {(found) => {
          const released = found.filter(({ state }) => state === 'released');
          return found.length > 0 ? (
            <>
              <WaveRows waves={found} inCase />
              {released.length > 0 && <Files waves={released} />}
            </>
          ) : (
            <EmptyState title={t('survey.caseEmpty')}>{t('survey.caseEmptyText')}</EmptyState>
          );
        }}
      </Loaded>
      <PulseSection caseId={id} />
    </>
  );
}
