// Loaded into every Node process of the emulators; does something in those that run a function.
//
// firebase-tools starts one process per function and call at the same moment, and ends none of them: with all functions used that is
// more than 150 processes and 15 GB. A process that has answered nothing for a while ends itself; the next call starts another.
import { subscribe } from 'node:diagnostics_channel';

const seconds = Number(process.env['CLIENTELE_FUNCTIONS_IDLE_SECONDS']);

if (seconds > 0 && process.argv[1]?.endsWith('functionsEmulatorRuntime')) {
  let answering = 0;
  const end = setTimeout(() => {
    if (answering === 0) process.exit(0);
  }, seconds * 1000);
  end.unref();
  subscribe('http.server.request.start', () => {
    answering += 1;
  });
  subscribe('http.server.response.finish', () => {
    answering -= 1;
    end.refresh();
  });
}
