import { Button, ErrorSummary, Select, TextField, VStack } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Problem } from '../api/problem';
import type { Named } from '../api/types';
import { Page } from '../page/Page';
import { ProblemNotice } from '../page/ProblemNotice';
import { useProgrammes } from '../programme/useProgrammes';
import { useMe } from '../session/useSession';
import { asEnrolment, enrolmentTroubles, type EnrolmentFields } from './enrolment';
import { ownerships } from './ownership';
import { useEnrol } from './useCaseChanges';

type Key = keyof EnrolmentFields;

const empty: EnrolmentFields = {
  programme: '',
  number: '',
  name: '',
  parentNumber: '',
  municipality: '',
  county: '',
  industry: '',
  industryCode: '',
  ownership: '',
  employees: '',
};

export function EnrolPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { programmes } = useMe();
  const enrol = useEnrol();
  const [fields, setFields] = useState<EnrolmentFields>({ ...empty, programme: programmes[0]?.key ?? '' });
  const [left, setLeft] = useState<ReadonlySet<Key>>(new Set());
  const [attempts, setAttempts] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const programme = useProgrammes().find(({ key }) => key === fields.programme);

  const refused = new Map(enrol.error instanceof Problem ? enrol.error.fields.map((f) => [f.path, f.message]) : []);
  const troubles = enrolmentTroubles(fields);
  const errorOf = (key: Key): string | undefined => {
    const trouble = troubles[key];
    if (trouble && (attempts > 0 || (left.has(key) && trouble === 'number'))) return t(`enrol.trouble.${trouble}`);
    return refused.get(key);
  };
  const wrong = (Object.keys(empty) as Key[]).filter(errorOf);
  useEffect(() => summary.current?.focus(), [attempts, enrol.error]);

  const text = (key: Key, more: { description?: string; inputMode?: 'numeric' } = {}) => (
    <TextField
      id={key}
      label={t(`enrol.${key}`)}
      autoComplete="off"
      maxLength={200}
      value={fields[key]}
      error={errorOf(key)}
      onBlur={() => setLeft(new Set([...left, key]))}
      onChange={(event) => setFields({ ...fields, [key]: event.target.value })}
      {...more}
    />
  );
  const select = (key: Key, options: Named[]) => (
    <Select
      id={key}
      label={t(`enrol.${key}`)}
      value={fields[key]}
      error={errorOf(key)}
      onChange={(event) => setFields({ ...fields, [key]: event.target.value })}
    >
      <option value="">{t('form.choose')}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
  const send = () => {
    setAttempts(attempts + 1);
    if (Object.keys(troubles).length > 0) return;
    enrol.mutate(asEnrolment(fields), { onSuccess: ({ id }) => void navigate(`/cases/${id}`) });
  };
  return (
    <Page
      title={t('enrol.title')}
      lead={t('enrol.lead')}
      above={
        <span className="crumbs">
          <Link to="/cases">{t('nav.cases')}</Link>
        </span>
      }
    >
      <VStack
        as="form"
        gap="space-20"
        className="narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {wrong.length > 0 && (attempts > 0 || refused.size > 0) && (
          <ErrorSummary ref={summary} heading={t('form.mend')}>
            {wrong.map((key) => (
              <ErrorSummary.Item key={key} href={`#${key}`}>
                {`${t(`enrol.${key}`)}: ${errorOf(key)}`}
              </ErrorSummary.Item>
            ))}
          </ErrorSummary>
        )}
        {programmes.length > 1 &&
          select(
            'programme',
            programmes.map(({ key, name }) => ({ id: key, name })),
          )}
        {text('number', { description: t('enrol.numberHelp'), inputMode: 'numeric' })}
        {text('name')}
        {text('parentNumber', { description: t('enrol.parentHelp'), inputMode: 'numeric' })}
        {select('industry', programme?.industries ?? [])}
        {text('industryCode', { description: t('enrol.industryCodeHelp') })}
        {select('county', programme?.counties ?? [])}
        {text('municipality')}
        {select(
          'ownership',
          ownerships.map((id) => ({ id, name: t(`ownership.${id}`) })),
        )}
        {text('employees', { inputMode: 'numeric' })}
        <p className="what-next">{t('enrol.next')}</p>
        {enrol.isError && refused.size === 0 && <ProblemNotice error={enrol.error} />}
        <div>
          <Button type="submit" loading={enrol.isPending}>
            {t('enrol.send')}
          </Button>
        </div>
      </VStack>
    </Page>
  );
}
