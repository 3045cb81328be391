import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOf, stemOf } from './address';
import { fileText } from './fileText';

const LARGEST = 2 * 1024 * 1024;

export interface Bringing {
  notice: { text: string; wrong: boolean } | null;
  /** A model that nobody has drawn, waiting for an answer. */
  undrawn: boolean;
  take: (file: File) => Promise<void>;
  draw: () => Promise<void>;
  refuse: (why: string) => void;
  close: () => void;
}

const endingOf = (name: string) => name.slice(name.lastIndexOf('.')).toLowerCase();

/** .xml is what other tools often call it. */
const sameKind = (path: string, name: string) =>
  endingOf(name) === endingOf(path) || (endingOf(name) === '.xml' && kindOf(path) === 'process');

/** A file from elsewhere in place of the one that is open. */
export function useImportFile(path: string, onText: (text: string) => void): Bringing {
  const { t } = useTranslation();
  const [notice, setNotice] = useState<Bringing['notice']>(null);
  const [undrawn, setUndrawn] = useState<string | null>(null);
  const refuse = (why: string) => setNotice({ text: t('models.bring.wrong', { why }), wrong: true });
  const take = async (file: File) => {
    setNotice(null);
    if (!sameKind(path, file.name)) {
      return setNotice({ text: t('models.bring.type', { type: endingOf(path) }), wrong: true });
    }
    if (file.size > LARGEST) return setNotice({ text: t('models.bring.large'), wrong: true });
    try {
      const text = await fileText(file);
      if (kindOf(path) !== 'process') return onText(text);
      const { readIncoming } = await import('../bpmn/incoming');
      const mine = stemOf(path);
      const { xml, drawn, renamed } = await readIncoming(text, mine);
      if (renamed) setNotice({ text: t('models.bring.otherId', { theirs: renamed, mine }), wrong: false });
      if (drawn) onText(xml);
      else setUndrawn(xml);
    } catch (error) {
      refuse(error instanceof Error ? error.message : '');
    }
  };
  const draw = async () => {
    if (undrawn === null) return;
    try {
      const { layOut } = await import('../bpmn/incoming');
      onText(await layOut(undrawn));
    } catch (error) {
      refuse(error instanceof Error ? error.message : '');
    } finally {
      setUndrawn(null);
    }
  };
  const close = () => {
    setNotice(null);
    setUndrawn(null);
  };
  return { notice, undrawn: undrawn !== null, take, draw, refuse, close };
}
