/** A whole number within bounds; null for anything else. */
export function asNumber(text: string, least: number, most: number): number | null {
  const digits = text.replace(/[\s\u00a0]/g, '');
  if (!/^\d{1,6}$/.test(digits)) return null;
  const number = Number(digits);
  return number >= least && number <= most ? number : null;
}
