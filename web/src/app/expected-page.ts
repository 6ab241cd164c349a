const KEY = 'clientele-signed-in';

/** Whether somebody was signed in here the last time; a hint only, so that the right part loads first. */
export function expectsSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

export function expectSignedIn(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the wrong part may load first; nothing else changes.
  }
}
