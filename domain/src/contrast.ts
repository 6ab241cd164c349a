/** WCAG 2.2, success criterion 1.4.3: text of ordinary size needs this ratio to what it stands on. */
export const LEAST_CONTRAST = 4.5;

const COLOR = /^#[0-9a-f]{6}$/;

export function isColor(value: string): boolean {
  return COLOR.test(value);
}

function channels(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

/** Relative luminance, 0 for black to 1 for white (WCAG 2.2, definition of relative luminance). */
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** How much a colour, "#rrggbb", stands out from white: 1 is not at all, 21 is black. White text on it and it on white paper are the same. */
export function contrastWithWhite(color: string): number {
  return 1.05 / (luminance(color) + 0.05);
}

/** The same hue, only as much darker as it takes for white text to be readable on it. */
export function darkened(color: string): string {
  for (let share = 100; share > 0; share -= 1) {
    const darker = hex(channels(color).map((channel) => Math.floor((channel * share) / 100)));
    if (contrastWithWhite(darker) >= LEAST_CONTRAST) return darker;
  }
  return '#000000';
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
