import type { TFunction } from 'i18next';
import type { ReadStep } from '../bpmn/reading';

export const stepName = (step: ReadStep, language: string, t: TFunction): string =>
  (language === 'en' ? step.nameEn : null) || step.name || t('models.read.unnamed');

export const whoDoes = (step: ReadStep, language: string): string | null =>
  (language === 'en' ? step.whoEn : null) ?? step.who;

export const stepText = (step: ReadStep, language: string): string | null =>
  (language === 'en' ? step.documentationEn : null) ?? step.documentation;
