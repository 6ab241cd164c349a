import { BLANK_STANDARD, type StandardInput } from './compliance-standard.ts';

function entry(fields: Partial<StandardInput> & Pick<StandardInput, 'code' | 'name' | 'category'>): StandardInput {
  return { ...BLANK_STANDARD, ...fields };
}

/** The catalogue that a new workspace begins with: proper names, so they are data and not translated. */
export const STARTING_STANDARDS: Readonly<Record<string, StandardInput>> = {
  'iso-9001': entry({
    code: 'ISO 9001',
    name: 'Quality management',
    issuer: 'ISO',
    category: 'quality',
    validityMonths: 36,
  }),
  'iso-14001': entry({
    code: 'ISO 14001',
    name: 'Environmental management',
    issuer: 'ISO',
    category: 'regulatory',
    validityMonths: 36,
  }),
  'iso-45001': entry({
    code: 'ISO 45001',
    name: 'Occupational health and safety',
    issuer: 'ISO',
    category: 'safety',
    validityMonths: 36,
  }),
  'iso-27001': entry({
    code: 'ISO 27001',
    name: 'Information security',
    issuer: 'ISO',
    category: 'security',
    validityMonths: 36,
  }),
  osha: entry({ code: 'OSHA', name: 'OSHA safety program', issuer: 'OSHA', category: 'safety', consequence: 'warn' }),
  epa: entry({
    code: 'EPA',
    name: 'EPA environmental permit',
    issuer: 'EPA',
    category: 'regulatory',
    consequence: 'warn',
  }),
  'soc-2': entry({
    code: 'SOC 2',
    name: 'SOC 2 Type II report',
    issuer: 'AICPA',
    category: 'security',
    consequence: 'warn',
  }),
  'general-liability': entry({
    code: 'GL',
    name: 'General liability insurance',
    category: 'insurance',
    consequence: 'block_new_projects',
  }),
  'workers-compensation': entry({
    code: 'WC',
    name: 'Workers’ compensation insurance',
    category: 'insurance',
    consequence: 'block_activation',
  }),
};
