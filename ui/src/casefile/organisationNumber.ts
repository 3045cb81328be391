const weights = [3, 2, 7, 6, 5, 4, 3, 2];

export const digitsOf = (text: string): string => text.replace(/\s/g, '');

/** Nine digits whose last is the modulus-11 check of the first eight (Brønnøysund's rule). */
export function isOrganisationNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = sum % 11 === 0 ? 0 : 11 - (sum % 11);
  return check < 10 && check === Number(digits[8]);
}

/** "974 760 673", as people read it. */
export const spacedNumber = (number: string): string =>
  /^\d{9}$/.test(number) ? number.replace(/(\d{3})(?=\d)/g, '$1 ') : number;
