import { BodyLong, BodyShort, Button, Detail, HStack, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '../api/types';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';
import { useWorkChanges } from './useWorkChanges';

export function Comments({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const [text, setText] = useState('');
  const { comment } = useWorkChanges(item.id);
  if (!item.may.comment && item.comments.length === 0) return null;
  const send = () => comment.mutate(text.trim(), { onSuccess: () => setText('') });
  return (
    <Section title={t('comments.title')}>
      <VStack gap="space-16">
        {item.comments.length > 0 && (
          <ul className="comments">
            {item.comments.map(({ id, by, at, text: said }) => (
              <li key={id}>
                <BodyShort weight="semibold">{by.name}</BodyShort>
                <BodyLong>{said}</BodyLong>
                <Detail className="muted">{moment(at, speech)}</Detail>
              </li>
            ))}
          </ul>
        )}
        {item.may.comment && (
          <VStack gap="space-8" align="start">
            <Textarea
              label={t('comments.write')}
              description={t('comments.help')}
              size="small"
              className="full"
              minRows={2}
              maxLength={2000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            {comment.isError && <ProblemNotice error={comment.error} />}
            <HStack>
              <Button
                size="small"
                variant="secondary"
                loading={comment.isPending}
                onClick={() => text.trim() && send()}
              >
                {t('comments.send')}
              </Button>
            </HStack>
          </VStack>
        )}
      </VStack>
    </Section>
  );
}
