// @vitest-environment node
import { expect, test } from 'vitest';
import { fileText } from './fileText';

const latin1 = (text: string) => new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);
const model = (writing: string) => `<?xml version="1.0" encoding="${writing}"?><a name="Møte på blåbær"/>`;

test('a file in another writing keeps its letters and says what it is now', async () => {
  expect(await fileText(latin1(model('ISO-8859-1')))).toBe(model('UTF-8'));
  expect(await fileText(latin1(model('windows-1252')))).toBe(model('UTF-8'));
  expect(await fileText(new Blob([model('UTF-8')]))).toBe(model('UTF-8'));
  expect(await fileText(new Blob(['{"label": "Møte"}']))).toBe('{"label": "Møte"}');
});

test('utf-16 is told by its first two bytes', async () => {
  const text = model('UTF-16');
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  [...text].forEach((letter, i) => bytes.set([letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8], 2 + 2 * i));
  expect(await fileText(new Blob([bytes]))).toBe(model('UTF-8'));
});

test('what is not written as it says is no text', async () => {
  await expect(fileText(latin1(model('UTF-8')))).rejects.toThrow();
});
