const declared = (bytes: Uint8Array) =>
  /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    new TextDecoder('latin1').decode(bytes.slice(0, 200)),
  )?.[1];

function writingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return declared(bytes) ?? 'utf-8';
}

/**
 * The text of a file from any tool, in whatever writing it was saved; what it says of that is made true again.
 * @throws TypeError or RangeError when it is not written as it says
 */
export async function fileText(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder(writingOf(bytes), { fatal: true }).decode(bytes);
  return text.replace(/^(\s*<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2');
}
