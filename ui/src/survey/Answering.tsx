import { BodyLong, BodyShort, CopyButton, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wave } from '../api/surveys';
import { LinkButton } from '../page/LinkButton';
import { Section } from '../page/Section';
import { DownloadButton } from './DownloadButton';
import { fileName } from './fileName';
import { SlipsButton } from './SlipsDialog';
import { useAbout } from './useWaveWords';

/** How the staff come to the questions: poster, link, square, slips, or together in a room. */
export function Answering({ wave }: { wave: Wave }) {
  const { t } = useTranslation();
  const about = useAbout();
  const [square, setSquare] = useState(true);
  return (
    <Section title={t('survey.answering')} boxed>
      <div className="answering">
        <VStack gap="space-12" align="start">
          <BodyLong>{t(wave.access === 'codes' ? 'survey.byCodes' : 'survey.byLink')}</BodyLong>
          {wave.link && (
            <div className="answering__link">
              <BodyShort className="break">
                <a href={wave.link} target="_blank" rel="noreferrer">
                  {wave.link}
                </a>
              </BodyShort>
              <CopyButton size="small" copyText={wave.link} text={t('survey.copy')} activeText={t('survey.copied')} />
            </div>
          )}
          <HStack gap="space-8">
            <DownloadButton
              path={`/surveys/${wave.id}/poster.pdf`}
              name={fileName('pdf', t('survey.posterFile'), ...about(wave))}
            >
              {t('survey.poster')}
            </DownloadButton>
            {wave.may.makeCodes && <SlipsButton wave={wave} />}
            {wave.may.host && (
              <LinkButton to={`/surveys/${wave.id}/room`} size="small">
                {t('survey.host')}
              </LinkButton>
            )}
          </HStack>
        </VStack>
        {square && (
          <img
            className="answering__square"
            src={`/api/surveys/${wave.id}/qr.png`}
            alt={t('survey.square')}
            width={160}
            height={160}
            onError={() => setSquare(false)}
          />
        )}
      </div>
    </Section>
  );
}
