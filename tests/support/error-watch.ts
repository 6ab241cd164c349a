import type { BrowserContext } from '@playwright/test';

export type ErrorWatch = {
  /** Watches every page of a context, those that are opened later included. */
  add: (context: BrowserContext) => void;
  /** Errors that the test provokes on purpose, for example a refused write. */
  allow: (pattern: RegExp) => void;
  unexpected: () => string[];
};

/** Collects what pages report with console.error and what they throw uncaught. */
export function watchErrors(): ErrorWatch {
  const reported: string[] = [];
  const allowed: RegExp[] = [];
  return {
    add(context) {
      context.on('console', (message) => {
        if (message.type() === 'error') reported.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (webError) =>
        reported.push(`uncaught: ${webError.error().stack ?? webError.error().message}`),
      );
    },
    allow: (pattern) => void allowed.push(pattern),
    unexpected: () => reported.filter((text) => !allowed.some((pattern) => pattern.test(text))),
  };
}
