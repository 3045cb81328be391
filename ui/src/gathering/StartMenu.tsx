import { ChevronDownIcon } from '@navikt/aksel-icons';
import { ActionMenu, BodyLong, Button, Modal, TextField, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../page/ProblemNotice';
import { useProgrammes } from '../programme/useProgrammes';
import { useMe } from '../session/useSession';
import { useStart } from './useGatherings';

export interface Start {
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

/** What this person may start in the programmes, of the processes wanted. */
export function useStarts(wanted: (process: string) => boolean): Start[] {
  const held = new Set(useMe().seats.map(({ role }) => role));
  return useProgrammes().flatMap(({ key, starts }) =>
    starts
      .filter(({ process, by }) => wanted(process) && by.some((role) => held.has(role)))
      .map(({ process, name }) => ({ programme: key, process, name })),
  );
}

interface StartMenuProps {
  starts: Start[];
  label: string;
}

export function StartMenu({ starts, label }: StartMenuProps) {
  const [chosen, setChosen] = useState<Start | null>(null);
  const [only] = starts;
  if (!only) return null;
  if (starts.length === 1) {
    return (
      <>
        <Button size="small" onClick={() => setChosen(only)}>
          {label}
        </Button>
        {chosen && <StartDialog start={chosen} onClose={() => setChosen(null)} />}
      </>
    );
  }
  return (
    <>
      <ActionMenu>
        <ActionMenu.Trigger>
          <Button size="small" icon={<ChevronDownIcon aria-hidden />} iconPosition="right">
            {label}
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
