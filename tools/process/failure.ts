/** Something a person can act on: what happened, why, what to do. Shown as it is, without a stack trace. */
export class Failure extends Error {}

/** Runs a tool's main function; ends the process with 1 and a readable message when it fails. */
export async function runTool(main: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const text = error instanceof Failure ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`\n${text}\n`);
    process.exitCode = 1;
  }
  // A library that keeps a handle open must not keep the command.
  process.exit();
}
