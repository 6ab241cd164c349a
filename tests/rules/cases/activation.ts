import { NO_COMPLIANCE } from '@clientele/domain/compliance-summary';
import { editor, EDITOR, stamps, storedClient, type Scene } from './scene.ts';
import { family, type ClientWrite, type Situation, type Variation } from './situation.ts';

const HOUR = 3_600_000;

function ago(hours: number): Date {
  return new Date(Date.now() - hours * HOUR);
}

function activating(scene: Scene): ClientWrite {
  const before = { ...storedClient(scene), status: 'pending' };
  return {
    token: editor(scene),
    before,
    after: { ...before, status: 'active', ...stamps(before) },
    also: [],
    given: {},
  };
}

/** Unmet standards stand against the client between two instants. */
function blocked(blockedFrom: Date | null, blockedUntil: Date | null = null): Variation {
  const complianceSummary = { ...NO_COMPLIANCE, standardIds: ['wc'], blockedFrom, blockedUntil };
  return (write) => ({
    ...write,
    before: { ...write.before, complianceSummary },
    after: { ...write.after, complianceSummary },
  });
}

function both(first: Variation, second: Variation): Variation {
  return (write, scene) => second(first(write, scene), scene);
}

/** The write keeps or sets these statuses. */
function from(before: string, after: string): Variation {
  return (write) => ({
    ...write,
    before: { ...write.before, status: before },
    after: { ...write.after, status: after },
  });
}

/** A record from before functions kept anything on it. */
function withoutSummary(write: Parameters<Variation>[0]): ReturnType<Variation> {
  const { complianceSummary: _before, ...before } = write.before ?? {};
  const { complianceSummary: _after, ...after } = write.after;
  return { ...write, before, after };
}

/** Making a client active while compliance standards stand against it, or not. */
export function activationSituations(): Situation[] {
  return family('activate', activating, {
    allowed: {
      'without a summary': withoutSummary,
      'blocked from tomorrow on': blocked(ago(-24)),
      'blocked until a moment ago': blocked(ago(24), ago(0.001)),
      'while blocked, what is active already': both(blocked(ago(1)), from('active', 'active')),
      'while blocked, to pending': both(blocked(ago(1)), from('active', 'pending')),
      'while blocked, to inactive': both(blocked(ago(1)), from('pending', 'inactive')),
    },
    refused: {
      'blocked for good': blocked(ago(1)),
      'blocked until tomorrow': blocked(ago(1), ago(-24)),
      'blocked, from inactive': both(blocked(ago(1)), from('inactive', 'active')),
      'and lifting the block in the same write': (write, scene) => {
        const { before, ...rest } = blocked(ago(1))(write, scene);
        return { ...rest, before, after: { ...write.after, complianceSummary: NO_COMPLIANCE } };
      },
      'blocked, in the name of someone else': both(blocked(ago(1)), (write) => ({
        ...write,
        after: { ...write.after, updatedBy: `${EDITOR}-2` },
      })),
    },
  });
}
