import { BodyLong, BodyShort, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, ElementChange, FileChange, RevisionDetail } from '../api/models';
import { DecisionTable } from '../dmn/DecisionTable';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Loaded';
import { Section } from '../page/Section';
import { kindOf, stemOf } from './address';
import { DrawnDifference } from './DrawnDifference';
import { FormOf } from './FormPreview';
import { propertyWords } from './propertyWords';
import { useComparison, useModelFile, useModelVocabulary } from './useModels';
import { useRevisionFiles } from './useRevisionFiles';

const colors = { added: 'success', removed: 'danger', changed: 'warning', moved: 'accent' } as const;

interface ChangesProps {
  changes: ElementChange[];
  programme: string;
  onSelect: (id: string) => void;
}

function Changes({ changes, programme, onSelect }: ChangesProps) {
  const { t, i18n } = useTranslation();
  const lanes = useModelVocabulary(programme).data?.lanes ?? [];
  const said = (value: string | null) =>
    value ? (lanes.find(({ id }) => id === value)?.name ?? value) : t('models.compare.nothing');
  return (
    <ul className="changes">
      {changes.map(({ element, elementName, change, what }, index) => (
        <li key={`${element}-${index}`} className="changes__item">
          <Tag size="small" variant="moderate" data-color={colors[change]}>
            {t(`models.change.${change}`)}
          </Tag>
          <div>
            <button type="button" className="reading__choose" onClick={() => onSelect(element)}>
              {elementName || element}
            </button>
            {what.map(({ property, before, after }) => (
              <BodyShort key={property} size="small">
                {propertyWords(property, i18n.language)}: <del>{said(before)}</del> → <ins>{said(after)}</ins>
              </BodyShort>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface SidesProps {
  file: FileChange;
  name: string;
  from: string | undefined;
  to: string;
  selected: string | null;
  onSelect: (id: string | null) => void;
}

/** The file before and after, as it is met. */
function Sides({ file, name, from, to, selected, onSelect }: SidesProps) {
  const { t } = useTranslation();
  const one = useModelFile(file.change === 'added' ? '' : (from ?? ''), file.path);
  const other = useModelFile(file.change === 'removed' ? '' : to, file.path);
  const before = one.data && { text: one.data.text, name };
  const after = other.data && { text: other.data.text, name };
  if (one.isLoading || other.isLoading) return null;
  if (kindOf(file.path) === 'process') {
    return <DrawnDifference before={before ?? null} after={after ?? null} selected={selected} onSelect={onSelect} />;
  }
  const show = (text: string, label: string) => {
    if (kindOf(file.path) === 'decision') return <DecisionTable xml={text} label={label} />;
    if (kindOf(file.path) === 'form') return <FormOf text={text} label={label} />;
    return null;
  };
  return (
    <div className={kindOf(file.path) === 'decision' ? 'stack' : 'two-drawings'}>
      {(['before', 'after'] as const).map((side) => {
        const text = (side === 'before' ? before : after)?.text;
        const words = t(`models.compare.${side}`);
        return (
          text && (
            <div key={side} className="card">
              <p className="muted">{words}</p>
              {show(text, `${name}, ${words}`)}
            </div>
          )
        );
      })}
    </div>
  );
}

interface DifferenceProps extends Omit<SidesProps, 'selected' | 'onSelect'> {
  programme: string;
}

function Difference({ file, name, from, to, programme }: DifferenceProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const drawable = ['process', 'decision', 'form'].includes(kindOf(file.path));
  return (
    <Section
      boxed
      title={name}
      beside={
        <Tag size="small" variant="moderate" data-color={colors[file.change]}>
          {t(`models.change.${file.change}`)}
        </Tag>
      }
    >
      <Changes
        changes={file.changes}
        programme={programme}
        onSelect={(id) => {
          setOpen(true);
          setSelected(id);
        }}
      />
      {drawable && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('models.compare.show')}</summary>
          {open && <Sides file={file} name={name} from={from} to={to} selected={selected} onSelect={setSelected} />}
        </details>
      )}
    </Section>
  );
}

export function Affected({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { cases, roles, byPhase } = comparison.affected;
  return (
    <div className="what-next">
      <BodyShort weight="semibold">{t('models.compare.affected', { count: cases })}</BodyShort>
      {byPhase.length > 0 && (
        <BodyShort size="small">
          {byPhase.map(({ phase, cases: count }) => `${phase}: ${t('models.cases', { count })}`).join(' · ')}
        </BodyShort>
      )}
      {roles.length > 0 && <BodyShort size="small">{t('models.compare.roles', { roles: roles.join(', ') })}</BodyShort>}
    </div>
  );
}

/** What is different from the version it was made from: in words, in numbers and on the picture. */
export function CompareTab({ revision }: { revision: RevisionDetail }) {
  const { t } = useTranslation();
  const comparison = useComparison(revision.id);
  const files = useRevisionFiles(revision.id).data ?? [];
  return (
    <Loaded query={comparison}>
      {(found) => {
        if (found.files.length === 0) return <EmptyState title={t('models.compare.none')} />;
        const name = (file: FileChange) =>
          file.name ?? files.find(({ path }) => path === file.path)?.name ?? stemOf(file.path);
        return (
          <VStack gap="space-24">
            {found.from && (
              <BodyLong className="muted">
                {t('models.compare.with', { number: found.from.number, title: found.from.title })}
              </BodyLong>
            )}
            <Affected comparison={found} />
            <Section title={t('models.compare.note')}>
              <ul className="plain-list">
                {found.note.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </Section>
            {found.files.map((file) => (
              <Difference
                programme={revision.programme}
                key={file.path}
                file={file}
                name={name(file)}
                from={found.from?.id}
                to={found.to.id}
              />
            ))}
          </VStack>
        );
      }}
    </Loaded>
  );
}
