import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import type { Id, OtherTask, OtherTasks, WorkItem } from '../api/types';
import { chosenOf, eachFields, nameOf, othersToSend, placed, type RowProblem, type Rows } from './alike';
import { draftBackup } from './draftBackup';
import type { FieldProblem } from '../api/problem';

/** Other tasks that the same answer can do, and what is ticked and typed for them. Kept on this device until it is sent. */
export function useAlike(me: Id, item: WorkItem) {
  const [fields] = useState(() => eachFields(item.form));
  const query = useQuery({
    queryKey: ['work-item', item.id, 'alike'],
    queryFn: ({ signal }) => api.get<OtherTasks>(`/work-items/${item.id}/alike`, undefined, signal),
    enabled: item.may.answer && fields.length > 0,
    staleTime: Infinity,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });
  const place = `${item.id}.others`;
  const [rows, setRows] = useState<Rows>(() => (draftBackup.read(me, place)?.data ?? {}) as Rows);
  const [problems, setProblems] = useState<RowProblem[]>([]);
  const waiting = query.data?.items ?? [];
  // One that is done meanwhile stays in view with what was typed for it, until it is left out.
  const gone = problems
    .map(({ task }) => task)
    .filter(({ id }, at, all) => rows[id]?.chosen && all.findIndex((one) => one.id === id) === at)
    .filter(({ id }) => !waiting.some((one) => one.id === id));
  const tasks = [...waiting, ...gone].sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'nb'));
  const chosen = chosenOf(rows, tasks);

  const keep = (next: Rows) => {
    setRows(next);
    draftBackup.write(me, place, next);
  };
  return {
    fields,
    tasks,
    gone,
    more: query.data?.more ?? false,
    rows,
    chosen,
    problems,
    choose: (some: OtherTask[], on: boolean) => {
      keep({ ...rows, ...Object.fromEntries(some.map(({ id }) => [id, { data: rows[id]?.data ?? {}, chosen: on }])) });
      if (!on) setProblems(problems.filter(({ task }) => !some.some(({ id }) => id === task.id)));
    },
    write: (task: OtherTask, key: string, value: unknown) => {
      keep({ ...rows, [task.id]: { chosen: true, data: { ...rows[task.id]?.data, [key]: value } } });
      setProblems(problems.filter((one) => one.task.id !== task.id || (one.field && one.field.key !== key)));
    },
    toSend: () => othersToSend(rows, tasks, fields),
    /** @returns what is about the form itself, and what is about the rows */
    refuse: (refused: FieldProblem[]) => {
      const found = placed(refused, chosen, fields);
      setProblems(found.rows);
      if (found.rows.some(({ field }) => !field)) void query.refetch();
      return found;
    },
    forget: () => setProblems([]),
    settle: () => draftBackup.remove(me, place),
  };
}

export type AlikeTasks = ReturnType<typeof useAlike>;
