const plain: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' };

/** "Barnehager på Østlandet 2027" -> "barnehager-pa-ostlandet-2027" */
export const keyFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 40);

export const isProgrammeKey = (key: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key) && key.length <= 40;
