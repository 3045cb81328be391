/** "resultater-solheim-sykehjem-0-punktsundersøkelse.pdf": found again in a folder of many. */
export function fileName(ending: string, ...parts: (string | undefined)[]): string {
  const words = parts
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return `${words.join('-')}.${ending}`;
}
