type Rule = { nb: string; en: string };

/** What the general rules find, in a process owner's words. */
const words: Record<string, Rule> = {
  'conditional-flows': {
    nb: 'En vei ut av veivalget mangler vilkår.',
    en: 'A way out of the choice has no condition.',
  },
  'end-event-required': { nb: 'Løpet mangler en slutt.', en: 'The course has no end.' },
  'start-event-required': { nb: 'Løpet mangler en begynnelse.', en: 'The course has no beginning.' },
  'event-based-gateway': {
    nb: '«Det som kommer først» må ha minst to hendelser etter seg.',
    en: '“Whichever comes first” needs at least two events after it.',
  },
  'event-sub-process-typed-start-event': {
    nb: 'Delen må begynne med en melding, en dato eller et vilkår.',
    en: 'The part must begin with a message, a date or a condition.',
  },
  'fake-join': {
    nb: 'Flere piler møtes her uten et samlepunkt. Steget kan bli startet flere ganger.',
    en: 'Several arrows meet here without a join. The step may be started several times.',
  },
  'label-required': { nb: 'Mangler navn.', en: 'Has no name.' },
  'no-bpmndi': {
    nb: 'Er ikke tegnet. Det finnes i filen, men vises ikke.',
    en: 'Is not drawn. It is in the file, but not shown.',
  },
  'no-complex-gateway': { nb: 'Dette slags veivalg kan ikke brukes.', en: 'This kind of choice cannot be used.' },
  'no-inclusive-gateway': {
    nb: '«Én eller flere» er vanskelig å følge. Bruk et veivalg med én vei hvis du kan.',
    en: '“One or more” is hard to follow. Use a choice of one way if you can.',
  },
  'no-disconnected': {
    nb: 'Henger ikke sammen med resten av løpet.',
    en: 'Is not connected to the rest of the course.',
  },
  'no-duplicate-sequence-flows': { nb: 'Det er to like piler her.', en: 'There are two equal arrows here.' },
  'no-gateway-join-fork': {
    nb: 'Samme punkt både samler og deler. Bruk to.',
    en: 'The same point both joins and splits. Use two.',
  },
  'no-implicit-split': {
    nb: 'Flere piler går ut herfra. Sett inn et veivalg eller «Samtidig».',
    en: 'Several arrows leave here. Insert a choice or “At the same time”.',
  },
  'no-implicit-end': { nb: 'Løpet stopper her uten en slutt.', en: 'The course stops here without an end.' },
  'no-implicit-start': { nb: 'Ingenting fører hit.', en: 'Nothing leads here.' },
  'no-overlapping-elements': {
    nb: 'Ligger oppå noe annet i tegningen.',
    en: 'Lies on top of something else in the drawing.',
  },
  'single-blank-start-event': { nb: 'Løpet har flere begynnelser.', en: 'The course has several beginnings.' },
  'single-event-definition': {
    nb: 'Hendelsen venter på flere ting på en gang.',
    en: 'The event waits for several things at once.',
  },
  'sub-process-blank-start-event': {
    nb: 'Delen må begynne uten melding eller dato.',
    en: 'The part must begin without a message or date.',
  },
  'superfluous-gateway': {
    nb: 'Veivalget har bare én vei og kan tas bort.',
    en: 'The choice has one way only and can be removed.',
  },
  'superfluous-label': {
    nb: 'Navnet sier det samme som det som vises.',
    en: 'The name says the same as what is shown.',
  },
  'superfluous-termination': {
    nb: 'Slutten stopper noe som er ferdig alt.',
    en: 'The end stops what is finished already.',
  },
  'history-time-to-live': {
    nb: 'Det står ikke hvor lenge historikken skal tas vare på.',
    en: 'It does not say how long the history is to be kept.',
  },
};

export const lintWords = (rule: string, message: string, language: string): string =>
  words[rule]?.[language === 'en' ? 'en' : 'nb'] ?? message;
