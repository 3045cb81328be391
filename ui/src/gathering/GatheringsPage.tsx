import { CheckmarkCircleFillIcon, ExclamationmarkTriangleIcon, MinusCircleIcon } from '@navikt/aksel-icons';
import { BodyShort, Detail, Heading, HStack, ReadMore, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GatheringSummary } from '../api/types';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { useSpeech } from '../time/useSpeech';
import { dayAndWeek } from '../time/words';
import { ROUND } from '../survey/round';
import { StartMenu, useStarts } from './StartMenu';
import { useGatherings } from './useGatherings';

const colors = { planned: 'neutral', invited: 'accent', held: 'success', cancelled: 'neutral' } as const;

const progressIcons = {
  written: <CheckmarkCircleFillIcon aria-hidden className="reached" />,
  missing: <ExclamationmarkTriangleIcon aria-hidden />,
  exempt: <MinusCircleIcon aria-hidden />,
};

type Participation = GatheringSummary['participants'][number];

function Participant({ one, held }: { one: Participation; held: boolean }) {
  const { t } = useTranslation();
  const coming = held
    ? one.attended == null
      ? null
      : t(one.attended ? 'gathering.attended' : 'gathering.absent')
    : t(one.coming == null ? 'gathering.unanswered' : one.coming ? 'gathering.coming' : 'gathering.notComing');
  return (
    <li>
      {progressIcons[one.progress]}
      <span>
        <Link to={`/cases/${one.case.id}`}>{one.case.name}</Link>
        <Detail as="span" className="muted">
          {' '}
          {[t(`gathering.progress.${one.progress}`), coming].filter(Boolean).join(' · ')}
        </Detail>
      </span>
    </li>
  );
}

function Gathering({ one }: { one: GatheringSummary }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const missing = one.participants.filter(({ progress }) => progress === 'missing').length;
  const facts = [
    one.on ? dayAndWeek(one.on, speech) : t('gathering.noDate'),
    one.place,
    one.regionName,
    one.capacity && t('gathering.capacity', { count: one.capacity }),
  ];
  return (
    <li className="card">
      <HStack justify="space-between" gap="space-8" align="center">
        <Heading level="2" size="small">
          {one.title}
        </Heading>
        <Tag size="small" variant="moderate" data-color={colors[one.state]}>
          {t(`gathering.state.${one.state}`)}
        </Tag>
      </HStack>
      <BodyShort className="muted">{facts.filter(Boolean).join(' · ')}</BodyShort>
      {one.participants.length > 0 && (
        <>
          {one.state === 'invited' && (
            <BodyShort>
              {missing > 0 ? t('gathering.missing', { count: missing }) : t('gathering.allWritten')}
            </BodyShort>
          )}
          <ReadMore header={t('gathering.participants', { count: one.participants.length })}>
            <ul className="milestones">
              {one.participants.map((participant) => (
                <Participant key={participant.case.id} one={participant} held={one.state === 'held'} />
              ))}
            </ul>
          </ReadMore>
        </>
      )}
    </li>
  );
}

export function GatheringsPage() {
  const { t } = useTranslation();
  const starts = useStarts((process) => process !== ROUND);
  const gatherings = useGatherings();
  return (
    <Page
      title={t('nav.gatherings')}
      lead={t('gathering.lead')}
      beside={<StartMenu starts={starts} label={t('start.menu')} />}
    >
      <Loaded query={gatherings}>
        {(found) =>
          found.length > 0 ? (
            <ul className="cards">
              {found.map((one) => (
                <Gathering key={one.id} one={one} />
              ))}
            </ul>
          ) : (
            <EmptyState title={t('gathering.empty')}>{t('gathering.emptyText')}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
