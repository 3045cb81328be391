/** An element template as the library takes it. */
export interface Template {
  id: string;
  name: string;
  description?: string;
  appliesTo: string[];
  elementType?: { value: string };
  metadata?: { en?: { name: string; description: string; words: Record<string, string> } };
  properties: { label?: string; description?: string; choices?: { name: string; value: string }[] }[];
}

/** In English, from the words that stand in the template itself. */
export function spokenTemplate(template: Template, language: string): Template {
  const english = template.metadata?.en;
  if (language === 'nb' || !english) return template;
  const say = (text: string | undefined) => (text === undefined ? undefined : (english.words[text] ?? text));
  return {
    ...template,
    name: english.name,
    description: english.description,
    properties: template.properties.map(({ label, description, choices, ...rest }) => ({
      ...rest,
      ...(label && { label: say(label) }),
      ...(description && { description: say(description) }),
      ...(choices && { choices: choices.map((choice) => ({ ...choice, name: say(choice.name) ?? choice.name })) }),
    })),
  };
}

const files = import.meta.glob<Template>('../../../processes/element-templates/*.json', {
  eager: true,
  import: 'default',
});

const ORDER = ['party-task', 'body-task', 'notice', 'milestone', 'gate', 'deadline-wait'];
const place = ({ id }: Template) => {
  const found = ORDER.findIndex((stem) => id.startsWith(`no.trepart.${stem}`));
  return found === -1 ? ORDER.length : found;
};

/** What Trepart offers to models, the most used first. */
export const templates: Template[] = Object.values(files).toSorted((one, other) => place(one) - place(other));
