import './form.css';
import { useEffect, useImperativeHandle, useRef } from 'react';
import { useSpeech } from '../time/useSpeech';
import { drawForm, type Drawn } from './drawnForm';
import type { FormData, FormHandle, ModelFormProps } from './formHandle';
import { formWords } from './formWords';

/** A form as the programme has drawn it. Loaded when a form is first shown. */
export default function DrawnForm({ schema, options, data, label, readOnly, onChange, ref }: ModelFormProps) {
  const place = useRef<HTMLDivElement>(null);
  const form = useRef<FormHandle | null>(null);
  const current = useRef<FormData>(data);
  const changed = useRef(onChange);
  const speech = useSpeech();
  const speechNow = useRef(speech);
  useEffect(() => {
    changed.current = onChange;
    speechNow.current = speech;
  });

  useEffect(() => {
    const container = place.current;
    if (!container) return;
    let gone = false;
    let mine: Drawn | undefined;
    void drawForm({
      container,
      schema,
      options,
      data: current.current,
      label,
      readOnly,
      translate: (text, replacements) => formWords(speechNow.current)(text, replacements),
      onChange: (next) => {
        current.current = next;
        changed.current?.(next);
      },
    }).then((drawn) => {
      if (gone) return drawn.destroy();
      form.current = drawn;
      mine = drawn;
    });
    return () => {
      gone = true;
      form.current = null;
      mine?.destroy();
    };
  }, [schema, options, label, readOnly]);

  useImperativeHandle(
    ref,
    (): FormHandle => ({
      check: () => form.current?.check() ?? { data: current.current, problems: [] },
      refuse: (fields) => form.current?.refuse(fields) ?? fields.map(({ message }) => ({ message })),
      fill: (next) => {
        current.current = next;
        form.current?.fill(next);
      },
    }),
    [],
  );
  return <div ref={place} className="model-form" />;
}
