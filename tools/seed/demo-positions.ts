import { BLANK_POSITION, type PositionInput } from '../../domain/src/position.ts';

/** A position of the demo. `hourly` is what an hour of it is worth in whole US dollars, for rate cards. */
export type DemoPosition = PositionInput & { id: string; hourly: number };

function position(id: string, name: string, hourly: number, rest: Partial<PositionInput> = {}): DemoPosition {
  const defaultRates = { hour_USD: `${hourly * 100}:x150:x200`, day_USD: `${hourly * 760}::` };
  return { ...BLANK_POSITION, id, hourly, name, defaultRates, ...rest };
}

/** What the demo's people are charged as. One is known without a default rate, one is no longer offered. */
export const DEMO_POSITIONS: readonly DemoPosition[] = [
  position('technician', 'Technician', 78),
  position('seniortechnician', 'Senior technician', 95, { description: 'Works alone and leads a crew of up to four.' }),
  position('inspector', 'Inspector', 110, {
    description: 'Certified for pressure equipment and lifting gear.',
    defaultRates: { hour_USD: '11000:16000:', day_USD: '83000::' },
  }),
  position('weldinspector', 'Welding inspector', 125, { defaultRates: { hour_USD: '12500:x150:x200' } }),
  position('safetyofficer', 'Safety officer', 88),
  position('projectengineer', 'Project engineer', 140, {
    description: 'Plans shutdowns and signs off method statements.',
    defaultRates: { hour_USD: '14000::', hour_EUR: '13000::' },
  }),
  position('ropeaccess', 'Rope access technician', 118, { defaultRates: {} }),
  position('apprentice', 'Apprentice', 42, {
    retired: true,
    description: 'Charged as technician since the training programme ended.',
  }),
];
