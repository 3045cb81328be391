/** form-js's editor texts in Norwegian, as far as it asks for them. */
const norwegian: Record<string, string> = {
  Components: 'Slag spørsmål',
  Input: 'Spørsmål',
  Selection: 'Valg',
  Presentation: 'Tekst',
  Containers: 'Grupper',
  Action: 'Knapper',
  'Text field': 'Kort svar',
  'Text area': 'Langt svar',
  Number: 'Tall',
  'Date time': 'Dato',
  Checkbox: 'Avkryssing',
  'Checkbox group': 'Flere valg',
  'Radio group': 'Ett valg',
  Select: 'Nedtrekksliste',
  'Text view': 'Tekst',
  Separator: 'Strek',
  Group: 'Gruppe',
  'Dynamic list': 'Liste med rader',
  General: 'Generelt',
  'Search components': 'Søk',
  'No components found.': 'Ingen treff.',
};

export const editorWords =
  (language: string) =>
  (text: string, replacements?: Record<string, string>): string =>
    ((language === 'nb' ? norwegian[text] : undefined) ?? text).replace(
      /\{([^}]+)\}/g,
      (_, key: string) => replacements?.[key] ?? `{${key}}`,
    );
