import type { Box } from './looks';

export interface DrawingNote {
  text: string;
  tone: string;
}

export interface ModelDrawingProps {
  xml: string;
  label: string;
  /** Element to the CSS class that marks it. */
  marks?: Record<string, string>;
  notes?: Record<string, DrawingNote>;
  selected?: string | null;
  onSelect?: (id: string | null) => void;
  /** The part of the paper in view, to keep two drawings together. */
  view?: Box | null;
  onView?: (view: Box) => void;
  className?: string;
}
