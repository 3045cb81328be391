import { expect, test } from 'vitest';
import { listProblems, pathOf, placeProblems, type FieldInstance } from './fieldProblems';

const why: FieldInstance = { id: 'Field_why', valuePath: ['why'] };
const secondGoal: FieldInstance = { id: 'Field_goal', valuePath: ['goals', 1, 'goal'], indexes: { List_goals: 1 } };

test.each(['goals[1].goal', '/goals/1/goal', 'goals.1.goal'])('%s is a place in the form', (path) =>
  expect(pathOf(path)).toEqual(['goals', '1', 'goal']),
);

test('puts each refusal at its field and keeps the others', () => {
  const { errors, unplaced } = placeProblems(
    [
      { path: 'why', message: 'Skriv hvorfor' },
      { path: 'goals[1].goal', message: 'Skriv målet' },
      { path: 'elsewhere', message: 'Noe annet' },
    ],
    [why, secondGoal],
  );
  expect(errors).toEqual({ Field_why: ['Skriv hvorfor'], Field_goal: { '1': ['Skriv målet'] } });
  expect(unplaced).toEqual([{ path: 'elsewhere', message: 'Noe annet' }]);
});

test('lists what is wrong with a way to each field', () => {
  const problems = listProblems({ Field_goal: { '1': ['Skriv målet'] } }, [why, secondGoal], () => 'Mål', 'f1');
  expect(problems).toEqual([{ domId: 'fjs-form-f1-Field_goal_1', label: 'Mål', message: 'Skriv målet' }]);
});
