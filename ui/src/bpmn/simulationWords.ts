const norwegian: Record<string, string> = {
  'Token Simulation': 'Gå gjennom',
  'Toggle simulation': 'Slå gjennomgangen av eller på',
  'Play/Pause Simulation': 'Start eller stopp',
  'Play/pause simulation': 'Start eller stopp',
  'Reset simulation': 'Begynn på nytt',
  'Set animation speed': 'Velg fart',
  'Toggle Simulation Log': 'Vis eller skjul loggen',
  'Toggle simulation log': 'Vis eller skjul loggen',
  'Simulation Log': 'Logg',
  'Simulation log': 'Logg',
  'No Entries': 'Ingenting ennå',
  'Trigger Event': 'La det skje',
  'Trigger event': 'La det skje',
  'Add pause point': 'Stopp her',
  'Remove pause point': 'Ikke stopp her',
  'Set Sequence Flow': 'Velg vei',
  'Set sequence flow': 'Velg vei',
};

export const simulationWords = (language: string) => (text: string) =>
  language === 'nb' ? (norwegian[text] ?? text) : text;
