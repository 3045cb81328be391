import { FunnelIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWide } from './useWide';

interface FilterBarProps {
  search: ReactNode;
  /** How many filters are set. */
  set: number;
  children: ReactNode;
}

/** Search in view; on a phone the other filters are behind one button. */
export function FilterBar({ search, set, children }: FilterBarProps) {
  const { t } = useTranslation();
  const wide = useWide();
  const id = useId();
  const [open, setOpen] = useState(set > 0);
  const shown = wide || open;
  return (
    <div className="filters" role="search">
      <div className="filters__search">{search}</div>
      {!wide && (
        <Button
          size="small"
          variant="secondary"
          data-color="neutral"
          icon={<FunnelIcon aria-hidden />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {set > 0 ? t('filter.set', { count: set }) : t('filter.title')}
        </Button>
      )}
      <div id={id} className="filters__more" hidden={!shown}>
        {children}
      </div>
    </div>
  );
}
