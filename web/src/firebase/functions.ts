import { REGION } from '@clientele/domain/region';
import { connectFunctionsEmulator, getFunctions, httpsCallable, type Functions } from 'firebase/functions';
import { firebaseApp } from './app.ts';

let started: Promise<Functions> | undefined;

function startFunctions(): Promise<Functions> {
  started ??= firebaseApp().then(({ app, project }) => {
    const functions = getFunctions(app, REGION);
    if (project.emulators)
      connectFunctionsEmulator(functions, project.emulators.functions.host, project.emulators.functions.port);
    return functions;
  });
  return started;
}

/** Calls a callable function by name. Throws a FirebaseError whose `details` are read by `callFailure()`. */
export async function call<Input, Result>(name: string, input: Input): Promise<Result> {
  const { data } = await httpsCallable<Input, Result>(await startFunctions(), name)(input);
  return data;
}
