import type { Enrolment } from '../api/types';
import { digitsOf, isOrganisationNumber } from './organisationNumber';

export type EnrolmentFields = Record<
  | 'programme'
  | 'number'
  | 'name'
  | 'parentNumber'
  | 'municipality'
  | 'county'
  | 'industry'
  | 'industryCode'
  | 'ownership'
  | 'employees',
  string
>;

export type FieldTrouble = 'required' | 'number' | 'amount';

/** What must be mended before an enterprise can be registered. */
export function enrolmentTroubles(fields: EnrolmentFields): Partial<Record<keyof EnrolmentFields, FieldTrouble>> {
  const troubles: Partial<Record<keyof EnrolmentFields, FieldTrouble>> = {};
  if (!isOrganisationNumber(fields.number)) troubles.number = fields.number.trim() ? 'number' : 'required';
  if (fields.parentNumber.trim() && !isOrganisationNumber(fields.parentNumber)) troubles.parentNumber = 'number';
  for (const key of ['name', 'county', 'industry', 'ownership'] as const) {
    if (!fields[key].trim()) troubles[key] = 'required';
  }
  if (fields.employees.trim() && !/^\d+$/.test(digitsOf(fields.employees))) troubles.employees = 'amount';
  return troubles;
}

export function asEnrolment(fields: EnrolmentFields): Enrolment {
  const text = (value: string) => value.trim() || undefined;
  return {
    programme: fields.programme,
    number: digitsOf(fields.number),
    name: fields.name.trim(),
    parentNumber: text(digitsOf(fields.parentNumber)),
    municipality: text(fields.municipality),
    county: fields.county,
    industry: fields.industry,
    industryCode: text(fields.industryCode),
    ownership: fields.ownership,
    employees: fields.employees.trim() ? Number(digitsOf(fields.employees)) : undefined,
  };
}
