import { expect, test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { watchErrors, type ErrorWatch } from './error-watch.ts';
import { servePseudoLanguage } from './pseudo-language.ts';
import { signIn, type SignedInState } from './sign-in.ts';
import { createWorkspace, type TestWorkspace } from './workspace.ts';

export { expect };

type VisitOptions = Pick<BrowserContextOptions, 'colorScheme' | 'locale' | 'storageState'> & {
  /** Show the app in the pseudo-language: text that does not come from messages/ stands out. */
  pseudoLanguage?: boolean;
};

type Fixtures = {
  /** Fails the test when any of its pages reports an error that was not allowed. */
  errors: ErrorWatch;
  /** A page of a new browser context in which nobody is signed in. */
  visit: (options?: VisitOptions) => Promise<Page>;
  /** The same, signed in. Each call is another browser; one sign-in through the form per person and worker. */
  login: (email: string, options?: VisitOptions) => Promise<Page>;
};

type WorkerFixtures = {
  states: Map<string, SignedInState>;
  /** The workspace that the tests of one worker share: its people sign in once. Each test has clients of its own in it, and leaves its counters alone. */
  workspace: TestWorkspace;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  states: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  workspace: [async ({}, use) => use(await createWorkspace()), { scope: 'worker' }],

  errors: [
    async ({ context }, use) => {
      const watch = watchErrors();
      watch.add(context);
      await use(watch);
      expect(watch.unexpected(), 'errors in the browser console').toEqual([]);
    },
    { auto: true },
  ],

  visit: async ({ browser, errors }, use) => {
    const pages: Page[] = [];
    await use(async ({ pseudoLanguage = false, ...options } = {}) => {
      const context = await browser.newContext(options);
      errors.add(context);
      if (pseudoLanguage) await servePseudoLanguage(context);
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },

  login: async ({ browser, states, visit }, use) => {
    await use(async (email, options) => visit({ ...options, storageState: await stateOf(email, states, browser) }));
  },
});

async function stateOf(email: string, states: Map<string, SignedInState>, browser: Browser): Promise<SignedInState> {
  const known = states.get(email);
  if (known !== undefined) return known;
  const state = await signIn(browser, email);
  states.set(email, state);
  return state;
}
