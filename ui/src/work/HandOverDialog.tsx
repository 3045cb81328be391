import { BodyLong, Button, Modal, Select, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '../api/types';
import { ProblemNotice } from '../page/ProblemNotice';
import { useWorkChanges } from './useWorkChanges';

export function HandOverDialog({ item, onClose }: { item: WorkItem; onClose: () => void }) {
  const { t } = useTranslation();
  const { handOver } = useWorkChanges(item.id);
  const [personId, setPersonId] = useState('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const others = item.why.others;
  const send = () => {
    setAsked(true);
    if (personId) handOver.mutate({ personId, note: note.trim() || undefined }, { onSuccess: onClose });
  };
  return (
    <Modal open onClose={onClose} header={{ heading: t('task.handOverTitle', { task: item.title }) }}>
      <Modal.Body>
        {others.length === 0 ? (
          <BodyLong>{t('task.handOverNobody', { role: item.roleName })}</BodyLong>
        ) : (
          <VStack gap="space-16">
            <Select
              label={t('task.handOverTo')}
              value={personId}
              error={asked && !personId ? t('task.handOverChoose') : undefined}
              onChange={(event) => setPersonId(event.target.value)}
            >
              <option value="">{t('form.choose')}</option>
              {others.map(({ id, name, organisation }) => (
                <option key={id} value={id}>
                  {organisation ? `${name}, ${organisation}` : name}
                </option>
              ))}
            </Select>
            <Textarea
              label={t('task.handOverNote')}
              value={note}
              maxLength={1000}
              minRows={2}
              onChange={(event) => setNote(event.target.value)}
            />
            {handOver.isError && <ProblemNotice error={handOver.error} />}
          </VStack>
        )}
      </Modal.Body>
      <Modal.Footer>
        {others.length > 0 && (
          <Button loading={handOver.isPending} onClick={send}>
            {t('task.handOver')}
          </Button>
        )}
        <Button variant="secondary" onClick={onClose}>
          {t('page.cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
