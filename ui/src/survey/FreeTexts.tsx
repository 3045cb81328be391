import { CheckmarkIcon, EyeSlashIcon } from '@navikt/aksel-icons';
import { BodyLong, BodyShort, Button, HStack, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { FreeText } from '../api/surveys';
import type { Id } from '../api/types';
import { Loaded } from '../page/Loaded';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { useMay } from '../session/useSession';
import { useJudging } from './useSurveyChanges';
import { useTexts } from './useSurveys';

const colors = { kept: 'warning', shown: 'success', withheld: 'neutral' } as const;

function Judged({ wave, text }: { wave: Id; text: FreeText }) {
  const { t } = useTranslation();
  const judging = useJudging(wave);
  const judge = (show: boolean) => judging.mutate({ text: text.id, show });
  return (
    <li className="card">
      {text.question && (
        <BodyShort size="small" className="muted">
          {text.question}
        </BodyShort>
      )}
      <BodyLong className="break">«{text.body}»</BodyLong>
      <HStack gap="space-8" align="center" className="no-print">
        <Tag size="small" variant="moderate" data-color={colors[text.state]}>
          {t(`survey.text.${text.state}`)}
        </Tag>
        {text.state !== 'shown' && (
          <Button
            size="small"
            variant="secondary"
            icon={<CheckmarkIcon aria-hidden />}
            loading={judging.isPending && judging.variables.show}
            onClick={() => judge(true)}
          >
            {t('survey.text.show')}
          </Button>
        )}
        {text.state !== 'withheld' && (
          <Button
            size="small"
            variant="tertiary"
            icon={<EyeSlashIcon aria-hidden />}
            loading={judging.isPending && !judging.variables.show}
            onClick={() => judge(false)}
          >
            {t('survey.text.withhold')}
          </Button>
        )}
      </HStack>
      {judging.isError && <ProblemNotice error={judging.error} />}
    </li>
  );
}

/** In people's own words: those judged fit to be seen; whoever judges sees them all. */
export function FreeTexts({ wave }: { wave: Id }) {
  const { t } = useTranslation();
  const texts = useTexts(wave);
  const runs = useMay('run-surveys');
  return (
    <Loaded query={texts} rows={2}>
      {(found) => {
        const judges = runs || found.some(({ state }) => state !== 'shown');
        const left = found.filter(({ state }) => state === 'kept').length;
        if (found.length === 0) return null;
        return (
          <Section title={t('survey.text.title')}>
            {judges && (
              <BodyShort className="page__lead">
                {t('survey.text.help')} {left > 0 && t('survey.text.left', { count: left })}
              </BodyShort>
            )}
            <ul className="texts">
              {found.map((text) =>
                judges ? (
                  <Judged key={text.id} wave={wave} text={text} />
                ) : (
                  <li key={text.id} className="card break">
                    «{text.body}»
                  </li>
                ),
              )}
            </ul>
          </Section>
        );
      }}
    </Loaded>
  );
}
