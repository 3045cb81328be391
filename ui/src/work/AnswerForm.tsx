import { BodyShort, Button, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import type { WorkItem } from '../api/types';
import type { SpokenProblem } from '../form/fieldProblems';
import type { FormData, FormHandle } from '../form/formHandle';
import { ModelForm } from '../form/ModelForm';
import { focusField, ProblemSummary } from '../form/ProblemSummary';
import { useMe } from '../session/useSession';
import { domIdOf, nameOf } from './alike';
import { AlikeSection } from './AlikeSection';
import type { Receipt } from './AnswerReceipt';
import { draftBackup } from './draftBackup';
import { DraftStatus } from './DraftStatus';
import { OnBehalfDialog } from './OnBehalfDialog';
import { RecoveredNotice } from './RecoveredNotice';
import { RefusalNotice } from './RefusalNotice';
import { myRoles, refusalOf, sendLabel } from './sending';
import { useAlike } from './useAlike';
import { useDraft } from './useDraft';
import { useWorkChanges, type AnswerToSend } from './useWorkChanges';
import { WhatNext } from './WhatNext';

interface AnswerFormProps {
  item: WorkItem;
  refetch: () => Promise<WorkItem | undefined>;
  onAnswered: (receipt: Receipt) => void;
}

const emptyForm = { type: 'default', components: [] };

export function AnswerForm({ item, refetch, onAnswered }: AnswerFormProps) {
  const { t } = useTranslation();
  const me = useMe().person.id;
  const [recovered, setRecovered] = useState(() => draftBackup.read(me, item.id));
  const [start] = useState({
    schema: item.form ?? emptyForm,
    options: item.options,
    data: recovered?.data ?? item.data,
  });
  const form = useRef<FormHandle>(null);
  const draft = useDraft(me, item.id, item.draftSavedAt);
  const { answer, answerSeveral } = useWorkChanges(item.id);
  const alike = useAlike(me, item);
  const [problems, setProblems] = useState<SpokenProblem[]>([]);
  const [refused, setRefused] = useState<unknown>(null);
  const [behalf, setBehalf] = useState<string | null>(null);
  const roles = myRoles(item);
  const [role, setRole] = useState(roles[0]?.role);

  // Those of the form are told first; when only rows are wrong, the first of them is where one goes on.
  const [goTo, setGoTo] = useState<string | null>(null);
  useEffect(() => {
    if (goTo) focusField(goTo);
  }, [goTo, problems]);

  const refuseRows = (error: Problem) => {
    const { own, rows } = alike.refuse(error.fields);
    const ofForm = own.length > 0 ? (form.current?.refuse(own) ?? []) : [];
    const ofRows = rows.map(({ task, field, message }) => ({
      domId: domIdOf(task.id, field?.key),
      label: field ? t('alike.fieldOf', { field: field.label, name: nameOf(task) }) : nameOf(task),
      message,
    }));
    setProblems([...ofForm, ...ofRows]);
    setGoTo(ofForm.length > 0 ? null : (ofRows[0]?.domId ?? null));
  };

  const refuse = async (error: unknown) => {
    const kind = refusalOf(error);
    if (error instanceof Problem && error.fields.some(({ path }) => path.startsWith('others['))) {
      refuseRows(error);
      return;
    }
    if (kind === 'fields' && error instanceof Problem && error.fields.length > 0) {
      setProblems(form.current?.refuse(error.fields) ?? []);
      return;
    }
    setRefused(error);
    // The newest version is fetched so that sending again counts; what was typed stays in the form.
    if (kind === 'changed' || kind === 'done' || kind === 'onHold') await refetch();
  };

  const settle = () => {
    draft.settle();
    alike.settle();
  };

  const sendSeveral = (data: FormData, role: string | undefined) =>
    answerSeveral.mutate(
      { data, version: item.version, role, others: alike.toSend() },
      {
        onSuccess: ({ count, done }) => {
          settle();
          const text = done === count ? 'alike.done' : 'alike.received';
          onAnswered({ state: done === count ? 'done' : 'open', outstanding: [], message: t(text), count });
        },
        onError: (error) => void refuse(error),
      },
    );

  const send = (more: Partial<AnswerToSend>) => {
    setRefused(null);
    setGoTo(null);
    alike.forget();
    const checked = form.current?.check() ?? { data: start.data, problems: [] };
    setProblems(checked.problems);
    if (checked.problems.length > 0) {
      setBehalf(null);
      return;
    }
    if (alike.chosen.length > 0 && !more.onBehalfOf) {
      sendSeveral(checked.data, more.role);
      return;
    }
    answer.mutate(
      { data: checked.data, version: item.version, ...more },
      {
        onSuccess: (result) => {
          settle();
          onAnswered(result);
        },
        onError: (error) => void refuse(error),
        onSettled: () => setBehalf(null),
      },
    );
  };
  const sendOwn = () => send(roles.length > 1 ? { role } : {});

  return (
    <VStack gap="space-24" as="section" aria-label={t('task.form')} className="card answer-form">
      {recovered && (
        <RecoveredNotice
          at={recovered.at}
          onDiscard={() => {
            draft.settle();
            form.current?.fill(item.data);
            setRecovered(null);
          }}
        />
      )}
      <ProblemSummary problems={problems} />
      <ModelForm
        ref={form}
        schema={start.schema}
        options={start.options}
        data={start.data}
        label={item.title}
        onChange={draft.keep}
      />
      {roles.length > 1 && (
        <RadioGroup legend={t('task.answerAs')} value={role} onChange={setRole}>
          {roles.map((party) => (
            <Radio key={party.role} value={party.role}>
              {party.roleName}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <AlikeSection alike={alike} />
      <WhatNext next={item.next} />
      {refused !== null && (
        <RefusalNotice
          error={refused}
          schema={start.schema}
          options={start.options}
          onTakeTheirs={(data) => form.current?.fill(data)}
        />
      )}
      <div className="answer-form__send">
        {item.may.answer && (
          <Button loading={(answer.isPending && !behalf) || answerSeveral.isPending} onClick={sendOwn}>
            {alike.chosen.length > 0 ? t('alike.send', { count: alike.chosen.length + 1 }) : t(sendLabel(item))}
          </Button>
        )}
        {item.may.signOnBehalfOf.map((party) => (
          <Button key={party.role} variant="secondary" onClick={() => setBehalf(party.role)}>
            {t('send.onBehalf', { role: party.roleName })}
          </Button>
        ))}
        <DraftStatus state={draft.state} />
      </div>
      {!item.may.answer && <BodyShort className="muted">{t('task.onlyOnBehalf')}</BodyShort>}
      {behalf && (
        <OnBehalfDialog
          item={item}
          role={behalf}
          sending={answer.isPending}
          onClose={() => setBehalf(null)}
          onSign={(reason) => send({ onBehalfOf: { role: behalf, reason } })}
        />
      )}
    </VStack>
  );
}
