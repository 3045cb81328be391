import { CheckboxField, ChecklistField, RadioField, SelectField } from './fields/ChoiceFields';
import { DateField } from './fields/DateField';
import { CardList } from './fields/ListField';
import { NumberField } from './fields/NumberField';
import { TextArea, TextField } from './fields/TextFields';

interface FormFieldsService {
  register(type: string, field: unknown): void;
}

class AkselFields {
  static $inject = ['formFields'];

  constructor(formFields: FormFieldsService) {
    formFields.register('textfield', TextField);
    formFields.register('textarea', TextArea);
    formFields.register('number', NumberField);
    formFields.register('datetime', DateField);
    formFields.register('checkbox', CheckboxField);
    formFields.register('checklist', ChecklistField);
    formFields.register('radio', RadioField);
    formFields.register('select', SelectField);
  }
}

/** form-js keeps the data, rules and conditions; the fields are drawn as Aksel draws them. */
export const akselModule = {
  __init__: ['akselFields'],
  akselFields: ['type', AkselFields],
  repeatRenderManager: ['type', CardList],
};
