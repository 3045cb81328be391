import { expect, test } from 'vitest';
import { isOrganisationNumber, spacedNumber } from './organisationNumber';

test.each(['974760673', '974 760 673', '889640782', '123456785'])('%s is an organisation number', (number) =>
  expect(isOrganisationNumber(number)).toBe(true),
);

test.each(['974760674', '12345678', '1234567890', 'abcdefghi', '', '123456786'])('%s is not', (number) =>
  expect(isOrganisationNumber(number)).toBe(false),
);

test('is shown in threes', () => expect(spacedNumber('974760673')).toBe('974 760 673'));
