import { ChevronDownIcon } from '@navikt/aksel-icons';
import { ActionMenu, BodyLong, Button, Modal, TextField, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../page/ProblemNotice';
import { useProgrammes } from '../programme/useProgrammes';
import { useMe } from '../session/useSession';
import { useStart } from './useGatherings';

interface Start {
  programme: string;
  process: string;
  name: string;
}

function StartDialog({ start, onClose }: { start: Start; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = useStart(start.programme);
  const [title, setTitle] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (!title.trim()) return;
    begin.mutate(
      { process: start.process, title: title.trim() },
      {
        onSuccess: ({ workItem }) => {
          onClose();
          if (workItem) void navigate(`/work/${workItem}`);
        },
      },
    );
  };
  return (
    <Modal open onClose={onClose} width="small" header={{ heading: start.name }}>
      <Modal.Body>
        <VStack gap="space-16">
          <TextField
            label={t('start.title')}
            description={t('start.help')}
            value={title}
            maxLength={200}
            error={asked && !title.trim() ? t('start.missing') : undefined}
            onChange={(event) => setTitle(event.target.value)}
          />
          <BodyLong>{t('start.next')}</BodyLong>
          {begin.isError && <ProblemNotice error={begin.error} />}
        </VStack>
      </Modal.Body>
      <Modal.Footer>
        <Button loading={begin.isPending} onClick={submit}>
          {t('start.begin')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('page.cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}

/** What this person may start in the programme. */
export function StartMenu() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Start | null>(null);
  const held = new Set(useMe().seats.map(({ role }) => role));
  const starts = useProgrammes().flatMap(({ key, starts: offered }) =>
    offered
      .filter(({ by }) => by.some((role) => held.has(role)))
      .map(({ process, name }) => ({ programme: key, process, name })),
  );
  if (starts.length === 0) return null;
  return (
    <>
      <ActionMenu>
        <ActionMenu.Trigger>
          <Button size="small" icon={<ChevronDownIcon aria-hidden />} iconPosition="right">
            {t('start.menu')}
          </Button>
        </ActionMenu.Trigger>
        <ActionMenu.Content align="end">
          {starts.map((start) => (
            <ActionMenu.Item key={start.programme + start.process} onSelect={() => setChosen(start)}>
              {start.name}
            </ActionMenu.Item>
          ))}
        </ActionMenu.Content>
      </ActionMenu>
      {chosen && <StartDialog start={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}
