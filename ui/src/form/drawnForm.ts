import { Form } from '@bpmn-io/form-js-viewer';
import type { FieldProblem } from '../api/problem';
import { akselModule } from './akselModule';
import { listProblems, placeProblems, type FieldInstance, type FormErrors } from './fieldProblems';
import type { FieldSchema } from './fields/contract';
import type { FormData, FormHandle, ModelFormProps } from './formHandle';

interface Validator {
  validateFieldInstance(instance: FieldInstance, value: unknown): string[];
}
interface Instances {
  getAllKeyed(): FieldInstance[];
}
interface Fields {
  get(id: string): FieldSchema | undefined;
}
interface Internals {
  _id: string;
  _getSubmitData(): FormData;
  _getState(): { errors: FormErrors };
  _setState(state: { errors: FormErrors }): void;
}

interface Drawing extends Omit<ModelFormProps, 'ref' | 'onChange'> {
  container: HTMLElement;
  translate: (text: string, replacements?: Record<string, string>) => string;
  onChange: (data: FormData) => void;
}

export interface Drawn extends FormHandle {
  destroy(): void;
}

/** A form-js form on the page. Fields are checked when one sends, not while one types. */
export async function drawForm(drawing: Drawing): Promise<Drawn> {
  const { container, schema, data, options, label, readOnly, translate, onChange } = drawing;
  const form = new Form({
    container,
    properties: { readOnly, ariaLabel: label },
    additionalModules: [akselModule, { translate: ['value', translate] }],
  });
  const internals = form as unknown as Internals;
  const instances = form.get<Instances>('formFieldInstanceRegistry');
  const fields = form.get<Fields>('formFieldRegistry');
  const validator = form.get<Validator>('validator');

  let checked = false;
  const validate = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (instance, value) => (checked ? validate(instance, value) : []);

  const labelOf = (id: string) => {
    const field = fields.get(id);
    return field?.label ?? field?.dateLabel ?? field?.timeLabel;
  };
  const problems = () => listProblems(internals._getState().errors, instances.getAllKeyed(), labelOf, internals._id);

  await form.importSchema(schema, { ...options, ...data });
  form.on('field.updated', (() => queueMicrotask(() => onChange(internals._getSubmitData()))) as never);

  return {
    check() {
      checked = true;
      form.validate();
      return { data: internals._getSubmitData(), problems: problems() };
    },
    refuse(refused: FieldProblem[]) {
      checked = true;
      const { errors, unplaced } = placeProblems(refused, instances.getAllKeyed());
      internals._setState({ errors });
      return [...problems(), ...unplaced.map(({ message }) => ({ message }))];
    },
    fill(next) {
      checked = false;
      void form.importSchema(schema, { ...options, ...next });
    },
    destroy: () => form.destroy(),
  };
}
