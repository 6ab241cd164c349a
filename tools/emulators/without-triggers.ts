/**
 * Does something while no trigger of the local functions fires, as long as the emulators' hub is there to be asked. Events of that time are
 * lost: only for when nobody uses the product yet.
 */
export async function withoutTriggers<Result>(action: () => Promise<Result>): Promise<Result> {
  if (!(await switchTriggers('disable'))) return action();
  try {
    return await action();
  } finally {
    await switchTriggers('enable');
  }
}

/** Returns whether the hub did it; it refuses where no functions run. */
async function switchTriggers(word: 'disable' | 'enable'): Promise<boolean> {
  const hub = process.env['FIREBASE_EMULATOR_HUB'];
  if (hub === undefined) return false;
  const response = await fetch(`http://${hub}/functions/${word}BackgroundTriggers`, { method: 'PUT' });
  await response.body?.cancel();
  return response.ok;
}
