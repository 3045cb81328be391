import { ChevronDownIcon } from '@navikt/aksel-icons';
import { ActionMenu, BodyLong, Button, Modal, VStack } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import type { CaseAction, CaseDetail } from '../api/types';
import type { SpokenProblem } from '../form/fieldProblems';
import type { FormHandle } from '../form/formHandle';
import { ModelForm } from '../form/ModelForm';
import { ProblemSummary } from '../form/ProblemSummary';
import { ProblemNotice } from '../page/ProblemNotice';
import { useCaseChanges } from './useCaseChanges';
import { useActions } from './useCases';

interface ActionDialogProps {
  found: CaseDetail;
  action: CaseAction;
  onClose: () => void;
}

function ActionDialog({ found, action, onClose }: ActionDialogProps) {
  const { t } = useTranslation();
  const form = useRef<FormHandle>(null);
  const { act } = useCaseChanges(found.id);
  const [problems, setProblems] = useState<SpokenProblem[]>([]);
  const [empty] = useState({});
  const send = () => {
    const checked = form.current?.check() ?? { data: {}, problems: [] };
    setProblems(checked.problems);
    if (checked.problems.length > 0) return;
    act.mutate(
      { action: action.id, data: checked.data },
      {
        onSuccess: onClose,
        onError: (error) => {
          if (error instanceof Problem && error.fields.length) setProblems(form.current?.refuse(error.fields) ?? []);
        },
      },
    );
  };
  const fieldsRefused = act.error instanceof Problem && act.error.fields.length > 0;
  return (
    <Modal open onClose={onClose} width="medium" header={{ heading: action.name, label: found.name }}>
      <Modal.Body>
        <VStack gap="space-16">
          {action.description && <BodyLong>{action.description}</BodyLong>}
          <ProblemSummary problems={problems} />
          {action.form && (
            <ModelForm ref={form} schema={action.form} options={action.options} data={empty} label={action.name} />
          )}
          {act.isError && !fieldsRefused && <ProblemNotice error={act.error} />}
        </VStack>
      </Modal.Body>
      <Modal.Footer>
        <Button loading={act.isPending} onClick={send}>
          {action.name}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('page.cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}

/** What this person may start or send in the case. */
export function CaseActions({ found }: { found: CaseDetail }) {
  const { t } = useTranslation();
  const [action, setAction] = useState<CaseAction | null>(null);
  const actions = useActions(found.id).data ?? [];
  if (actions.length === 0) return null;
  return (
    <>
      <ActionMenu>
        <ActionMenu.Trigger>
          <Button size="small" variant="secondary" icon={<ChevronDownIcon aria-hidden />} iconPosition="right">
            {t('case.actions')}
          </Button>
        </ActionMenu.Trigger>
        <ActionMenu.Content align="end">
          {actions.map((offered) => (
            <ActionMenu.Item key={offered.id} onSelect={() => setAction(offered)}>
              {offered.name}
            </ActionMenu.Item>
          ))}
        </ActionMenu.Content>
      </ActionMenu>
      {action && <ActionDialog found={found} action={action} onClose={() => setAction(null)} />}
    </>
  );
}
