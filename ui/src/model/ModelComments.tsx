import { BodyLong, Button, Detail, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RevisionDetail } from '../api/models';
import { Loaded } from '../page/Loaded';
import { ProblemNotice } from '../page/ProblemNotice';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';
import { editAddress } from './address';
import { useRevisionChanges } from './useModelChanges';
import { useModelComments } from './useModels';

interface ModelCommentsProps {
  revision: RevisionDetail;
  /** Only those about this file. */
  path?: string;
  /** A new comment is about this element. */
  element?: string | null;
}

/** What reviewers have said, on elements or on the whole; answered is put away, not deleted. */
export function ModelComments({ revision, path, element = null }: ModelCommentsProps) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const comments = useModelComments(revision.id);
  const { comment, resolve } = useRevisionChanges(revision.id);
  const [text, setText] = useState('');
  const send = () =>
    comment.mutate({ path: path ?? null, element, text: text.trim() }, { onSuccess: () => setText('') });
  return (
    <VStack gap="space-16">
      <Loaded query={comments} rows={1}>
        {(all) => {
          const shown = all.filter((one) => !path || one.path === path);
          if (shown.length === 0) return <p className="muted">{t('models.review.noComments')}</p>;
          return (
            <ul className="model-comments">
              {shown.map((one) => (
                <li key={one.id} className={one.resolvedAt ? 'model-comment model-comment--done' : 'model-comment'}>
                  <Detail className="muted">
                    {one.by.name}, {moment(one.at, speech)}
                    {one.element && one.path && (
                      <>
                        {' · '}
                        <Link to={editAddress(revision.id, one.path, one.element)}>
                          {one.elementName ?? one.element}
                        </Link>
                      </>
                    )}
                  </Detail>
                  <BodyLong size="small">{one.text}</BodyLong>
                  {one.resolvedAt ? (
                    <Detail className="muted">{t('models.review.resolved')}</Detail>
                  ) : (
                    <Button size="xsmall" variant="tertiary" onClick={() => resolve.mutate(one.id)}>
                      {t('models.review.resolve')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) send();
        }}
      >
        <VStack gap="space-8" align="start">
          <Textarea
            size="small"
            className="full"
            label={element ? t('models.review.commentOn', { element }) : t('models.review.comment')}
            value={text}
            minRows={2}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" size="small" variant="secondary" loading={comment.isPending}>
            {t('models.review.send')}
          </Button>
          {comment.isError && <ProblemNotice error={comment.error} />}
        </VStack>
      </form>
    </VStack>
  );
}
