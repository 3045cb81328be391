import { BodyLong, Button, Detail } from '@navikt/ds-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { RevisionRequest } from '../api/models';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';

interface RevisionRequestsProps {
  title: string;
  ask: string;
  none: string;
  query: UseQueryResult<RevisionRequest[]>;
  /** Whether more may be asked now. */
  open?: boolean;
  dialog: (onClose: () => void) => ReactNode;
  children: (request: RevisionRequest) => ReactNode;
}

/** What bodies and roles were asked about a revision, and the button that asks more of them. */
export function RevisionRequests({ title, ask, none, query, open = true, dialog, children }: RevisionRequestsProps) {
  const [asking, setAsking] = useState(false);
  return (
    <Section
      title={title}
      beside={
        open && (
          <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
            {ask}
          </Button>
        )
      }
    >
      <Loaded query={query} rows={1}>
        {(found) =>
          found.length > 0 ? <ul className="stack">{found.map(children)}</ul> : <p className="muted">{none}</p>
        }
      </Loaded>
      {asking && dialog(() => setAsking(false))}
    </Section>
  );
}

/** What somebody answered, and as what. */
export function RequestAnswer({
  answer: { roleName, at, answer },
  children,
}: {
  answer: RevisionRequest['answers'][number];
  children?: ReactNode;
}) {
  const speech = useSpeech();
  return (
    <blockquote className="hearing-answer">
      {children}
      <BodyLong>{answer}</BodyLong>
      <Detail className="muted">{`${roleName}, ${moment(at, speech)}`}</Detail>
    </blockquote>
  );
}
