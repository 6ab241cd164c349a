import { paths } from '../../domain/src/paths.ts';
import { firestore } from '../../functions/src/firebase/app.ts';
import { connectDemoProject } from '../emulators/connect.ts';
import { withoutTriggers } from '../emulators/without-triggers.ts';
import { Failure } from '../process/failure.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_PORTAL_ACCOUNTS } from './accounts.ts';
import { createMissing } from './create-missing.ts';
import { demoBusiness } from './demo-business.ts';
import { demoClients, rivalClients } from './demo-clients.ts';
import { demoDefaults } from './demo-settings.ts';
import { startingStandards } from './starting-standards.ts';
import { DEMO_WORKSPACES } from './workspaces.ts';
import { writeClients } from './write-clients.ts';
import { writePeople, writePortalPeople } from './write-people.ts';
import { writeCompany } from './demo-company.ts';
import { writePositions } from './write-positions.ts';

/** How much was missing and is now there. */
export type SeedResult = { people: number; workspaces: number; clients: number };

/**
 * Fills the workspaces "demo" and "rival". Writes only what is missing, so a second run changes nothing.
 * @throws Failure for a project whose id does not begin with "demo-", which could be a real one
 */
export async function seedDemo(projectId: string): Promise<SeedResult> {
  connect(projectId);
  const now = new Date();
  const workspaces = await createMissing(
    Object.entries(DEMO_WORKSPACES).map(([id, data]) => ({
      path: paths.workspace(id),
      data: { ...data, createdAt: now, version: 1, updatedAt: now, updatedBy: `${id}-owner` },
    })),
  );
  const companies = demoClients();
  const { byClient, invoiceCounts } = demoBusiness(companies, now);
  await writeCompany(now);
  await writePositions(now);
  await createMissing([
    ...startingStandards('demo', now, 'demo-owner'),
    ...startingStandards('rival', now, 'rival-owner'),
    ...demoDefaults('demo', 'demo-owner', now),
  ]);
  await createMissing(
    [...invoiceCounts].map(([month, count]) => ({ path: paths.invoiceNumbers('demo', month), data: { count } })),
  );
  const clients =
    (await writeClients('demo', companies, now, byClient)) + (await writeClients('rival', rivalClients(), now));
  const people = (await writePeople(now)) + (await writePortalPeople(companies, now));
  return { people, workspaces, clients };
}

/** The same for a first run: a workspace that is there already is somebody's data, in which a purged client stays away. */
export async function seedWhenEmpty(projectId: string, say: (text: string) => void): Promise<void> {
  connect(projectId);
  const demo = await firestore().doc(paths.workspace('demo')).get();
  if (demo.exists) return;
  const start = performance.now();
  // What is seeded is what the functions would have made of it: looking at thousands of events would keep a first visitor waiting.
  const { clients } = await withoutTriggers(async () => seedDemo(projectId));
  await askForPdfs();
  say(
    `${clients} clients and ${DEMO_ACCOUNTS.length + DEMO_PORTAL_ACCOUNTS.length} accounts seeded in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}

/** The documents of issued invoices are left to the function that makes them, which writes of any kind set going. */
async function askForPdfs(): Promise<void> {
  const lacking = await firestore().collection(paths.invoices('demo')).where('pdfReady', '==', false).get();
  const batch = firestore().batch();
  for (const { ref } of lacking.docs) batch.update(ref, { pdfReady: false });
  await batch.commit();
}

export function printSignIns(say: (text: string) => void, address: string): void {
  say(`Sign in with the password "${DEMO_PASSWORD}" as`);
  for (const { email, can } of DEMO_ACCOUNTS) say(`  ${email.padEnd(20)} ${can}`);
  say(`\nThe portal of the clients' own people: ${address}/portal`);
  for (const { email, can } of DEMO_PORTAL_ACCOUNTS) say(`  ${email.padEnd(20)} ${can}`);
}

function connect(projectId: string): void {
  if (!projectId.startsWith('demo-')) {
    throw new Failure(
      `The demo data is only for projects whose id begins with "demo-"; this one is "${projectId}".\n` +
        'For a real project create an empty workspace: npm run create-workspace -- --help',
    );
  }
  connectDemoProject(projectId);
}
