const words: Record<string, { nb: string; en: string }> = {
  lane: { nb: 'Hvem', en: 'Who' },
  name: { nb: 'Navn', en: 'Name' },
  'name.en': { nb: 'Navn på engelsk', en: 'Name in English' },
  documentation: { nb: 'Forklaring', en: 'Explanation' },
  'documentation.en': { nb: 'Forklaring på engelsk', en: 'Explanation in English' },
  signing: { nb: 'Signering', en: 'Signing' },
  sealed: { nb: 'Skjult til alle har svart', en: 'Hidden until all have answered' },
  shows: { nb: 'Viser svarene fra', en: 'Shows the answers from' },
  prefill: { nb: 'Fylt ut med svaret fra', en: 'Filled in with the answer from' },
  condition: { nb: 'Vilkår', en: 'Condition' },
  timer: { nb: 'Venter til', en: 'Waits until' },
  calls: { nb: 'Starter løpet', en: 'Starts the course' },
  label: { nb: 'Spørsmål', en: 'Question' },
  'label.en': { nb: 'Spørsmål på engelsk', en: 'Question in English' },
  description: { nb: 'Forklaring', en: 'Explanation' },
  required: { nb: 'Må besvares', en: 'Must be answered' },
  deciding: { nb: 'Avgjørende', en: 'Deciding' },
  each: { nb: 'Hver virksomhets eget svar', en: 'Each enterprise’s own answer' },
  values: { nb: 'Valg', en: 'Choices' },
  type: { nb: 'Slag', en: 'Kind' },
  step: { nb: 'Steg', en: 'Step' },
  industry: { nb: 'Bransje', en: 'Industry' },
  date: { nb: 'Dato', en: 'Date' },
  amount: { nb: 'Antall', en: 'How many' },
  unit: { nb: 'Enhet', en: 'Unit' },
  records: { nb: 'Registrerer', en: 'Records' },
  offeredTo: { nb: 'Kan gjøres når som helst av', en: 'May be done at any time by' },
};

/** What a property is called to a process owner; one we have no word for is shown as it is written. */
export const propertyWords = (property: string, language: string): string =>
  words[property]?.[language === 'en' ? 'en' : 'nb'] ?? property;
