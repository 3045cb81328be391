import { BodyLong, Button, Checkbox, Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, RevisionDetail } from '../api/models';
import { Loaded } from '../page/Loaded';
import { ProblemNotice } from '../page/ProblemNotice';
import { Section } from '../page/Section';
import { DayField } from '../people/DayField';
import { Affected } from './CompareTab';
import { useRevisionChanges } from './useModelChanges';
import { useComparison } from './useModels';

function PublishForm({ revision, comparison }: { revision: RevisionDetail; comparison: Comparison }) {
  const { t } = useTranslation();
  const { publish } = useRevisionChanges(revision.id);
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [day, setDay] = useState('');
  const [notify, setNotify] = useState(true);
  const [note, setNote] = useState(revision.note ?? comparison.note.map(({ text }) => text).join('\n'));
  const [asked, setAsked] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (when === 'later' && !day) return;
        publish.mutate({ effectiveOn: when === 'later' ? day : null, notify, note });
      }}
    >
      <VStack gap="space-20" align="start">
        <Affected comparison={comparison} />
        <RadioGroup legend={t('models.roll.when')} value={when} onChange={(value: 'now' | 'later') => setWhen(value)}>
          <Radio value="now">{t('models.roll.now')}</Radio>
          <Radio value="later">{t('models.roll.later')}</Radio>
        </RadioGroup>
        {when === 'later' && (
          <DayField
            label={t('models.roll.day')}
            day={day}
            onDay={setDay}
            error={asked && !day ? t('people.dayMissing') : undefined}
          />
        )}
        <Textarea
          className="full narrow"
          label={t('models.compare.note')}
          description={t('models.roll.noteHelp')}
          value={note}
          minRows={3}
          onChange={(event) => setNote(event.target.value)}
        />
        <Checkbox checked={notify} onChange={(event) => setNotify(event.target.checked)}>
          {t('models.roll.notify')}
        </Checkbox>
        <BodyLong className="muted">{t('models.roll.running')}</BodyLong>
        {publish.isError && <ProblemNotice error={publish.error} />}
        <Button type="submit" loading={publish.isPending}>
          {t(when === 'now' ? 'models.roll.publish' : 'models.roll.schedule')}
        </Button>
      </VStack>
    </form>
  );
}

/** For all, now or from a day, with the note that those affected get. */
export function Publishing({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const comparison = useComparison(revision.id);
  return (
    <Section title={t('models.roll.forAll')} boxed>
      <Loaded query={comparison} rows={2}>
        {(found) => <PublishForm revision={revision} comparison={found} />}
      </Loaded>
    </Section>
  );
}
