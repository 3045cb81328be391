import { beforeEach, expect, test, vi } from 'vitest';
import { drawForm } from './drawnForm';

const schema = {
  type: 'default',
  schemaVersion: 16,
  components: [
    { id: 'Field_why', type: 'textarea', key: 'why', label: 'Hvorfor', validate: { required: true, maxLength: 4000 } },
    { id: 'Field_area', type: 'select', key: 'area', label: 'Område', valuesKey: 'focusAreas' },
    {
      id: 'List_goals',
      type: 'dynamiclist',
      path: 'goals',
      label: 'Mål',
      isRepeating: true,
      allowAddRemove: true,
      defaultRepetitions: 1,
      components: [{ id: 'Field_goal', type: 'textfield', key: 'goal', label: 'Mål', validate: { required: true } }],
    },
  ],
};

const draw = async (data: Record<string, unknown> = {}) => {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const form = await drawForm({
    container,
    schema,
    data,
    options: { focusAreas: [{ label: 'Ledelse', value: 'leadership' }] },
    label: 'Bli enige om mål',
    translate: (text) => text,
    onChange: vi.fn(),
  });
  // form-js looks at the first values once after drawing; nobody answers before that.
  await new Promise((settled) => setTimeout(settled, 150));
  return form;
};

const control = (label: string) => {
  const found = [...document.querySelectorAll('label')].find(
    (one) => one.htmlFor && one.textContent?.startsWith(label),
  );
  return document.getElementById(found?.htmlFor ?? '');
};

beforeEach(() => document.body.replaceChildren());

test('every field has a label and dynamic options reach it', async () => {
  await draw();
  expect(control('Hvorfor')).toBeInstanceOf(HTMLTextAreaElement);
  expect(control('Område')?.textContent).toContain('Ledelse');
});

test('checks when one sends, and says where it is wrong', async () => {
  const form = await draw({ goals: [{ goal: 'Ro' }, { goal: '' }] });

  const { problems } = form.check();

  expect(problems.map(({ label, message }) => [label, message])).toEqual([
    ['Hvorfor', 'Field is required.'],
    ['Mål', 'Field is required.'],
  ]);
});

test('sends what stands in the form and nothing of the options', async () => {
  const form = await draw({ why: 'Fordi', area: 'leadership', goals: [{ goal: 'Ro' }] });
  expect(form.check()).toEqual({ data: { why: 'Fordi', area: 'leadership', goals: [{ goal: 'Ro' }] }, problems: [] });
});

test('shows a refusal from the server at its field', async () => {
  const form = await draw({ why: 'Fordi', goals: [{ goal: 'Ro' }] });

  const problems = form.refuse([{ path: 'goals[0].goal', message: 'For vagt' }]);

  expect(problems).toMatchObject([{ label: 'Mål', message: 'For vagt' }]);
  await vi.waitFor(() => expect(control('Mål')).toHaveAttribute('aria-invalid', 'true'));
});
