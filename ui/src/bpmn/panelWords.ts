import type { Language } from '../i18n';

const nb = {
  who: 'Hvem gjør det',
  whoHelp: 'Steget flyttes til raden til rollen. En ny rad kommer nederst.',
  role: 'Rolle eller organ',
  roleHelp: 'Oppgavene i raden går til denne rollen.',
  signing: 'Når et organ har oppgaven',
  all: 'Alle signerer det samme',
  any: 'En av dem er nok',
  separately: 'Hver part svarer for seg',
  sealed: 'Ingen ser de andres svar før alle har svart',
  shows: 'Vis svarene fra (oppgaver, med komma mellom)',
  prefill: 'Fyll ut med svaret fra (oppgave)',
  records: 'Opplysningen som svaret registrerer',
  offeredTo: 'Hvem kan gjøre dette når som helst (roller, med komma mellom)',
  early: 'Kommer bare når noen sier fra før tiden',
  deadline: 'Frist fra tabellen',
  movable: 'Datoen kan flyttes i saken',
  gate: 'Vilkår',
  body: 'Organ',
  milestone: 'Milepæl',
  process: 'Løp',
  step: 'Hva Trepart gjør',
  calls: 'Løpet som startes',
  conditionQuestion: 'Spørsmålet som avgjør om vi går denne veien',
  conditionAnswer: 'Når svaret er',
  condition: 'Vilkåret som uttrykk',
  conditionHelp: "Et felt som er merket som avgjørende, for eksempel ${answer == 'yes'}",
  nameEn: 'Navn på engelsk',
  documentationEn: 'Forklaring på engelsk',
};

export type PanelWord = keyof typeof nb;

const en: Record<PanelWord, string> = {
  who: 'Who does it',
  whoHelp: 'The step moves to the row of the role. A new row comes at the bottom.',
  role: 'Role or body',
  roleHelp: 'The tasks in the row go to this role.',
  signing: 'When a body has the task',
  all: 'All sign the same',
  any: 'One of them is enough',
  separately: 'Each party answers separately',
  sealed: 'Nobody sees the others’ answers until all have answered',
  shows: 'Show the answers from (tasks, with commas between)',
  prefill: 'Fill in with the answer from (task)',
  records: 'The fact that the answer records',
  offeredTo: 'Who may do this at any time (roles, with commas between)',
  early: 'Comes only when somebody says so before it is time',
  deadline: 'Deadline from the table',
  movable: 'The date can be moved in the case',
  gate: 'Condition',
  body: 'Body',
  milestone: 'Milestone',
  process: 'Course',
  step: 'What Trepart does',
  calls: 'The course that is started',
  conditionQuestion: 'The question that decides whether we go this way',
  conditionAnswer: 'When the answer is',
  condition: 'The condition as an expression',
  conditionHelp: "A field that is marked as deciding, for example ${answer == 'yes'}",
  nameEn: 'Name in English',
  documentationEn: 'Explanation in English',
};

export const panelWords = (language: string) => {
  const words: Record<PanelWord, string> = (language as Language) === 'en' ? en : nb;
  return (word: PanelWord) => words[word];
};
