import { beforeAll } from 'vitest';
import { activationSituations } from './cases/activation.ts';
import { addressSituations, firstAddressSituations } from './cases/address-book.ts';
import { creationSituations, fieldSituations } from './cases/client-fields.ts';
import { codeSituations } from './cases/codes.ts';
import { loneCodeSituations } from './cases/lone-codes.ts';
import type { Situation } from './cases/situation.ts';
import { trashSituations } from './cases/trash.ts';
import { settingsSituations } from './cases/settings.ts';
import { projectWithRules, type Project } from './emulator/firestore.ts';
import { describeCases } from './noun-suite.ts';
import { RULES } from './source/rules-source.ts';

const GROUPS: Readonly<Record<string, Situation[]>> = {
  creation: creationSituations(),
  fields: fieldSituations(),
  addresses: [...addressSituations(), ...firstAddressSituations()],
  trash: trashSituations(),
  activation: activationSituations(),
  settings: settingsSituations(),
  codes: [...codeSituations(), ...loneCodeSituations()],
};

let project: Project;

beforeAll(async () => {
  project = await projectWithRules('clients', RULES);
});

for (const [group, situations] of Object.entries(GROUPS)) describeCases(group, () => project, situations);
