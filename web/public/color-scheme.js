// Runs before the first paint, so that a dark page never flashes white. A file of its own: the content security policy allows no inline script.
let stored = null;
try {
  stored = localStorage.getItem('clientele-color-scheme');
} catch {
  // Storage may be forbidden: the system's scheme holds.
}
const dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
