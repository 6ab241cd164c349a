/** Drawers without a name: what ends up in them belongs somewhere that says what it is. */
const DRAWER = /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.tsx?$)/;

const BARREL = /(^|\/)index\.tsx?$/;

/** The one index file: the list of functions that the deployment reads. */
const ALLOWED_INDEX = 'functions/src/index.ts';

/** Complaints about the names of source files (paths relative to the root). */
export function complainAboutNames(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (DRAWER.test(path)) return [`${path}: name the file or folder after what it holds`];
    if (BARREL.test(path) && path !== ALLOWED_INDEX) return [`${path}: no barrels; import from the file itself`];
    return [];
  });
}
