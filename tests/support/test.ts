import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { watchErrors, type ErrorWatch } from './error-watch.ts';
import { servePseudoLanguage } from './pseudo-language.ts';
import { signIn, type SignedInState } from './sign-in.ts';

export { expect };

type LoginOptions = {
  /** Show the app in the pseudo-language: text that does not come from messages/ stands out. */
  pseudoLanguage?: boolean;
  colorScheme?: 'light' | 'dark';
};

type Fixtures = {
  /** Fails the test when any of its pages reports an error that was not allowed. */
  errors: ErrorWatch;
  /** A page of a new browser context, signed in. Each call is another browser; one sign-in through the form per person and worker. */
  login: (email: string, options?: LoginOptions) => Promise<Page>;
};

type WorkerFixtures = { states: Map<string, SignedInState> };

export const test = base.extend<Fixtures, WorkerFixtures>({
  states: [async ({}, use) => use(new Map()), { scope: 'worker' }],

  errors: [
    async ({ context }, use) => {
      const watch = watchErrors();
      watch.add(context);
      await use(watch);
      expect(watch.unexpected(), 'errors in the browser console').toEqual([]);
    },
    { auto: true },
  ],

  login: async ({ browser, states, errors }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (email, { pseudoLanguage = false, colorScheme = 'light' } = {}) => {
      let state = states.get(email);
      if (state === undefined) {
        state = await signIn(browser, email);
        states.set(email, state);
      }
      const context = await browser.newContext({ storageState: state, colorScheme });
      contexts.push(context);
      errors.add(context);
      if (pseudoLanguage) await servePseudoLanguage(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
