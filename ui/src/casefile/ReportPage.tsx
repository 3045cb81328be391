import { Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../page/Loaded';
import { Page } from '../page/Page';
import { useSpeech } from '../time/useSpeech';
import { moment } from '../time/words';
import { Answers } from '../work/Answers';
import { useReport } from './useCases';

/** A frozen report: what the parties answered, in words, as it was. */
export function ReportPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const speech = useSpeech();
  const report = useReport(id);
  return (
    <Loaded query={report} screen>
      {({ title, about, at, hash, sections }) => (
        <Page title={about ? `${title}: ${about}` : title} lead={t('reports.frozen', { at: moment(at, speech) })}>
          {sections.map((section) => (
            <Answers key={section.step} title={section.title} answers={section.answers} />
          ))}
          <Detail className="muted break">{t('reports.hash', { hash })}</Detail>
        </Page>
      )}
    </Loaded>
  );
}
