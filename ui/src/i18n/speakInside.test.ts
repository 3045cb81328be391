import { expect, test } from 'vitest';
import { speakInside } from './speakInside';

const words = { 'Text field': 'Kort svar', 'Search components': 'Søk' };

test('known texts are said in our words, others are left alone', () => {
  const root = document.createElement('div');
  root.innerHTML = '<span>Text field</span><input placeholder="Search components"><b>Mitt eget</b>';

  speakInside(root, words)();

  expect(root.querySelector('span')?.textContent).toBe('Kort svar');
  expect(root.querySelector('input')?.placeholder).toBe('Søk');
  expect(root.querySelector('b')?.textContent).toBe('Mitt eget');
});

test('what is drawn later is said too', async () => {
  const root = document.createElement('div');
  const stop = speakInside(root, words);
  root.innerHTML = '<span>Text field</span>';
  await Promise.resolve();

  expect(root.textContent).toBe('Kort svar');
  stop();
});

test('what a person has written is theirs', () => {
  const root = document.createElement('div');
  root.innerHTML = '<form><label>Text field</label></form><span>Text field</span>';

  speakInside(root, words, 'form')();

  expect(root.querySelector('label')?.textContent).toBe('Text field');
  expect(root.querySelector('span')?.textContent).toBe('Kort svar');
});
