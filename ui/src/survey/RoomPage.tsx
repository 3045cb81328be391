import '../i18n/survey';
import './survey.css';
import { CheckmarkCircleFillIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { BodyLong, BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { RoomView } from '../api/surveys';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { useThemeOpening } from './useSurveyChanges';
import { useRoom } from './useSurveys';

function Themes({ room }: { room: RoomView }) {
  const { t } = useTranslation();
  return (
    <ol className="themes">
      {room.themes.map(({ id, name, open, done }, at) => (
        <li key={id} className={open ? 'themes__open' : undefined}>
          {open ? <CheckmarkCircleFillIcon aria-hidden /> : <PadlockLockedIcon aria-hidden />}
          <span>
            <span className="themes__name">
              {at + 1}. {name}
            </span>
            <span className="muted">
              {' '}
              {open ? t('survey.room.done', { done, present: room.present }) : t('survey.room.locked')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Next({ room }: { room: RoomView }) {
  const { t } = useTranslation();
  const opening = useThemeOpening(room.wave);
  const next = room.themes[room.opened];
  if (room.state !== 'open') return <BodyLong size="large">{t('survey.room.closed')}</BodyLong>;
  return (
    <VStack gap="space-12" align="start">
      {next ? (
        <Button loading={opening.isPending} onClick={() => opening.mutate(room.opened + 1)}>
          {t('survey.room.open', { number: room.opened + 1, name: next.name })}
        </Button>
      ) : (
        <BodyLong size="large">{t('survey.room.allOpen', { count: room.sent })}</BodyLong>
      )}
      {opening.isError && <ProblemNotice error={opening.error} />}
    </VStack>
  );
}

function HostScreen({ room }: { room: RoomView }) {
  const { t } = useTranslation();
  return (
    <Page
      title={room.title}
      above={
        <span className="crumbs">
          <Link to={`/surveys/${room.wave}`}>{t('survey.room.back')}</Link>
        </span>
      }
      lead={t('survey.room.lead')}
    >
      <div className="room">
        <div className="room__way-in">
          {room.state === 'open' && (
            <img src={`/api/surveys/${room.wave}/qr.png`} alt={t('survey.square')} className="room__square" />
          )}
          <BodyShort className="room__address break">{room.address.replace(/^https?:\/\//, '')}</BodyShort>
          <HStack gap="space-24" role="status">
            <span>
              <strong className="room__count">{room.present}</strong>{' '}
              {t('survey.room.present', { count: room.present })}
            </span>
            <span>
              <strong className="room__count">{room.sent}</strong> {t('survey.room.sent', { count: room.sent })}
            </span>
          </HStack>
        </div>
        <Section title={t('survey.room.themes')}>
          <Themes room={room} />
          <Next room={room} />
        </Section>
      </div>
    </Page>
  );
}

/** The big screen in the room: the way in, and one theme opened after the other. */
export function RoomPage() {
  const { id = '' } = useParams();
  const room = useRoom(id);
  return (
    <Loaded query={room} screen>
      {(found) => <HostScreen room={found} />}
    </Loaded>
  );
}
