import { expect, test } from 'vitest';
import { asEnrolment, enrolmentTroubles, type EnrolmentFields } from './enrolment';

const filled: EnrolmentFields = {
  programme: 'three-two-one',
  number: '974 760 673',
  name: ' Solbakken sykehjem ',
  parentNumber: '',
  municipality: '',
  county: '03',
  industry: 'nursing-home',
  industryCode: '',
  ownership: 'municipal',
  employees: '1 200',
};

test('a filled form has no trouble and is sent tidy', () => {
  expect(enrolmentTroubles(filled)).toEqual({});
  expect(asEnrolment(filled)).toEqual({
    programme: 'three-two-one',
    number: '974760673',
    name: 'Solbakken sykehjem',
    county: '03',
    industry: 'nursing-home',
    ownership: 'municipal',
    employees: 1200,
  });
});

test('each trouble is said at its field', () => {
  const troubles = enrolmentTroubles({
    ...filled,
    number: '974760674',
    parentNumber: '1',
    name: '',
    employees: 'mange',
  });
  expect(troubles).toEqual({ number: 'number', parentNumber: 'number', name: 'required', employees: 'amount' });
});
