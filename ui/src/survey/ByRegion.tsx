import { Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../page/Section';
import { useMe } from '../session/useSession';
import { ResponseMeter } from './ResponseMeter';
import { useRegionResponse } from './useSurveys';
import { useKindName } from './useWaveWords';

/** Where answers are slow in coming: what is open now, region by region. One region alone is its waves. */
export function ByRegion() {
  const { t } = useTranslation();
  const kindName = useKindName();
  const regions = useRegionResponse(useMe().programmes[0]?.key ?? '').data ?? [];
  if (regions.length < 2) return null;
  return (
    <Section title={t('survey.byRegion')}>
      <dl className="response-groups">
        {regions.map(({ kind, region, name, waves, ...response }) => (
          <div key={kind + region}>
            <dt>
              <Link to={`/surveys?state=open&kind=${kind}&region=${region}`}>{name}</Link>
            </dt>
            <dd>
              <Detail className="muted">
                {kindName(kind)}, {t('survey.rounds.round.enterprises', { count: waves })}
              </Detail>
              <ResponseMeter {...response} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
