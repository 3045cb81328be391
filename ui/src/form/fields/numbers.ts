/** The number somebody wrote, null for nothing, 'NaN' (form-js's own mark) for what is not a number. */
export function parseNumber(text: string): number | 'NaN' | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (bare === '') return null;
  return /^-?\d+(\.\d*)?$/.test(bare) ? Number(bare) : 'NaN';
}

export const writeNumber = (value: number | string | null | undefined): string =>
  value === null || value === undefined || value === 'NaN' ? '' : String(value).replace('.', ',');
