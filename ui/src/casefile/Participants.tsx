import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { BodyShort, Detail, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, Participant } from '../api/types';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { byParty } from './byParty';
import { RoleMenu } from './RoleMenu';

function HolderLine({ holder }: { holder: Participant['holders'][number] }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { person, from, until, elected, substitute } = holder;
  const how = elected === true ? t('people.elected') : elected === false ? t('people.appointed') : null;
  const period = until
    ? t('people.until', { day: shortDay(until, speech) })
    : t('case.since', { day: shortDay(from, speech) });
  return (
    <li>
      <BodyShort>{person.name}</BodyShort>
      <Detail className="muted">{[how, period].filter(Boolean).join(', ')}</Detail>
      {substitute && (
        <Detail>
          {t('people.substituteNow', {
            name: substitute.person.name,
            from: shortDay(substitute.from, speech),
            until: shortDay(substitute.until, speech),
          })}
        </Detail>
      )}
    </li>
  );
}

/** Who takes part, by party. A role nobody holds is said so. */
export function Participants({ found }: { found: CaseDetail }) {
  const { t } = useTranslation();
  return (
    <Section title={t('case.participants')} boxed>
      {byParty(found.participants).map(({ party, name, participants }) => (
        <div key={party} className="party">
          <Detail as="h3" className="party__name">
            {name}
          </Detail>
          <ul>
            {participants.map((participant) => (
              <li key={participant.role} className="role-line">
                <div>
                  <BodyShort weight="semibold">{participant.roleName}</BodyShort>
                  {participant.vacant && (
                    <Tag
                      size="xsmall"
                      variant="moderate"
                      data-color="warning"
                      icon={<ExclamationmarkTriangleIcon aria-hidden />}
                    >
                      {t('case.vacant')}
                    </Tag>
                  )}
                  {participant.inLocalGroup ? (
                    <ul>
                      {participant.holders.map((holder) => (
                        <HolderLine key={holder.holdingId} holder={holder} />
                      ))}
                    </ul>
                  ) : (
                    <BodyShort>{participant.holders.map(({ person }) => person.name).join(', ')}</BodyShort>
                  )}
                </div>
                {participant.mayManage && <RoleMenu caseId={found.id} participant={participant} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
