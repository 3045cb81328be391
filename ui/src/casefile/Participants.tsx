import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Detail, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, Participant } from '../api/types';
import { Section } from '../page/Section';
import { EndRoleDialog } from '../people/EndRoleDialog';
import { GiveCaseRoleDialog } from '../people/GiveCaseRoleDialog';
import { SubstituteDialog } from '../people/SubstituteDialog';
import { useRoleChanges } from '../people/useRoleChanges';
import { useSpeech } from '../time/useSpeech';
import { shortDay } from '../time/words';
import { byParty } from './byParty';

type Holder = Participant['holders'][number];

function HolderLine({ participant, holder }: { participant: Participant; holder: Holder }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const [dialog, setDialog] = useState<'end' | 'substitute' | null>(null);
  const { endSubstitute } = useRoleChanges();
  const { person, from, until, elected, substitute, holdingId } = holder;
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
      {participant.mayManage && (
        <span className="inline-actions">
          <Button size="xsmall" variant="tertiary" onClick={() => setDialog('end')}>
            {t('people.end')}
          </Button>
          {substitute ? (
            <Button size="xsmall" variant="tertiary" onClick={() => endSubstitute.mutate(holdingId)}>
              {t('people.removeSubstitute')}
            </Button>
          ) : (
            <Button size="xsmall" variant="tertiary" onClick={() => setDialog('substitute')}>
              {t('people.substitute')}
            </Button>
          )}
        </span>
      )}
      {dialog === 'end' && (
        <EndRoleDialog
          holdingId={holdingId}
          name={person.name}
          roleName={participant.roleName}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'substitute' && (
        <SubstituteDialog holdingId={holdingId} name={person.name} onClose={() => setDialog(null)} />
      )}
    </li>
  );
}

function RoleLine({ found, participant }: { found: CaseDetail; participant: Participant }) {
  const { t } = useTranslation();
  const [giving, setGiving] = useState(false);
  return (
    <div className="role-line">
      <dt>{participant.roleName}</dt>
      <dd>
        {participant.vacant && (
          <Tag size="xsmall" variant="moderate" data-color="warning" icon={<ExclamationmarkTriangleIcon aria-hidden />}>
            {t('case.vacant')}
          </Tag>
        )}
        <ul className="plain-list">
          {participant.holders.map((holder) => (
            <HolderLine key={holder.holdingId} participant={participant} holder={holder} />
          ))}
        </ul>
        {participant.mayManage && (
          <Button size="xsmall" variant={participant.vacant ? 'secondary' : 'tertiary'} onClick={() => setGiving(true)}>
            {t('people.give')}
          </Button>
        )}
        {giving && <GiveCaseRoleDialog caseId={found.id} participant={participant} onClose={() => setGiving(false)} />}
      </dd>
    </div>
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
          <dl>
            {participants.map((participant) => (
              <RoleLine key={participant.role} found={found} participant={participant} />
            ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}
