import { Label } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface LinkButtonProps {
  to: string;
  variant?: 'primary' | 'secondary' | 'tertiary';
  size?: 'medium' | 'small';
  children: ReactNode;
}

/** Looks like a button, is a link: Aksel's Button gives every other element the role of a button. */
export function LinkButton({ to, variant = 'primary', size = 'medium', children }: LinkButtonProps) {
  return (
    <Link to={to} className={`aksel-button aksel-button--${size}`} data-variant={variant} data-color="accent">
      <Label as="span" size={size}>
        {children}
      </Label>
    </Link>
  );
}
