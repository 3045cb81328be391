import { BodyShort, Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../api/types';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';

function Rows({ rows }: { rows: { label: string; value: string }[][] }) {
  return (
    <ol className="answer__rows">
      {rows.map((row, index) => (
        <li key={index}>
          <dl>
            {row.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

export function AnswerCard({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  return (
    <article className="answer">
      <header>
        <BodyShort weight="semibold">{answer.roleName}</BodyShort>
        <Detail className="muted">
          {answer.by
            ? t('task.by', { name: answer.by.name, at: moment(answer.at, speech) })
            : moment(answer.at, speech)}
        </Detail>
      </header>
      <dl className="answer__entries">
        {answer.entries.map(({ label, value, rows }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{rows && rows.length > 0 ? <Rows rows={rows} /> : value || t('task.noAnswer')}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

/** What the parties answered, side by side where there is room. */
export function Answers({ title, answers }: { title: string; answers: Answer[] }) {
  return (
    <Section title={title}>
      <div className="answers">
        {answers.map((answer) => (
          <AnswerCard key={answer.role + answer.at} answer={answer} />
        ))}
      </div>
    </Section>
  );
}
