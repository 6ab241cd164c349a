import { paths } from '../../domain/src/paths.ts';
import type { PositionFields } from '../../domain/src/position.ts';
import { createMissing } from './create-missing.ts';
import { DEMO_POSITIONS } from './demo-positions.ts';

const OWNER = 'demo-owner';

/** The catalogue of the workspace "demo". @returns how many positions were missing */
export async function writePositions(now: Date): Promise<number> {
  const stamps = { version: 1, createdAt: now, createdBy: OWNER, updatedAt: now, updatedBy: OWNER, change: {} };
  return createMissing(
    DEMO_POSITIONS.map(({ id, hourly: _hourly, ...input }) => {
      const data: PositionFields = { ...input, ...stamps };
      return { path: paths.position('demo', id), data };
    }),
  );
}
