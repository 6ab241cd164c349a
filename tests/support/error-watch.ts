import type { BrowserContext } from '@playwright/test';

export type ErrorWatch = {
  /** Watches every page of a context, those that are opened later included. */
  add: (context: BrowserContext) => void;
  /** Errors that the test provokes on purpose, for example a refused write. */
  allow: (pattern: RegExp) => void;
  unexpected: () => string[];
};

/**
 * What browsers and SDKs report while there is no network; the picture is the SDK's way of asking whether there is one. Once it is back, the
 * SDK closes channels that the server may have dropped already: that one request, and no other, may be answered with 400.
 */
export const WITHOUT_NETWORK =
  /net::ERR_INTERNET_DISCONNECTED|cleardot\.gif|Could not reach Cloud Firestore|status of 400 .*\/(Write|Listen)\/channel\?\S*TYPE=terminate/;

/** What the SDK reports when the rules refuse a listener or a write. */
export const REFUSED_BY_RULES = /permission-denied|Missing or insufficient permissions/;

/** What browsers report about an answer of the server that says no: to a wrong password, an old link, a refused call. */
export const REFUSED_REQUEST = /Failed to load resource: the server responded with a status of 4\d\d/;

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
