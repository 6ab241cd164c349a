/**
 * The address to hand to a new member: our own page, with the code of the link that Firebase made. Firebase's own link leads to a page
 * that looks like somebody else's, and on the emulator to no page at all.
 */
export function setPasswordAddress(link: string, origin: string): string {
  const code = new URL(link).searchParams.get('oobCode');
  if (code === null) return link;
  return `${origin}/auth/action?${new URLSearchParams({ mode: 'resetPassword', oobCode: code })}`;
}
