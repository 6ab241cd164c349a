import {
  createTheme,
  defaultVariantColorsResolver,
  parseThemeColor,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import * as m from '@clientele/messages';

const INDIGO: MantineColorsTuple = [
  '#f0f1ff',
  '#e0e3fe',
  '#c6cafb',
  '#a7acf8',
  '#8b8ff4',
  '#7274ec',
  '#5e5fe0',
  '#4f4cd0',
  '#423fb5',
  '#373592',
];

/** A little blue in every grey; 4 draws borders, 6 inputs and hovered rows, 7 surfaces. */
const DARK: MantineColorsTuple = [
  '#ececf1',
  '#c3c5ce',
  '#a3a6b2',
  '#767985',
  '#363841',
  '#2b2d35',
  '#202127',
  '#16171b',
  '#101114',
  '#0c0d10',
];

/** Shade 9 of these is still below 4.5:1 on their light tints; global.css has a darker one for each. */
const NEEDS_DARKER = new Set(['yellow', 'orange', 'green', 'teal', 'lime', 'cyan']);
const TINTED_VARIANTS = new Set(['light', 'subtle', 'outline', 'transparent']);

export const theme = createTheme({
  primaryColor: 'indigo',
  colors: { indigo: INDIGO, dark: DARK },
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.25,
  fontFamily: "'Inter Variable', 'Inter Fallback', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  // By name: importing the components here would bring a menu and its positioning engine into the sign-in page.
  components: {
    // Without it axe finds a menu whose first child is no menu item.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 100 }, shadow: 'md' } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': m.toast_dismiss() } } },
    // Targets of at least 24 px (WCAG 2.5.8).
    Radio: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
  },
  variantColorResolver(input) {
    const resolved = defaultVariantColorsResolver(input);
    const color = parseThemeColor({ color: input.color ?? input.theme.primaryColor, theme: input.theme });
    if (!TINTED_VARIANTS.has(input.variant) || !color.isThemeColor) return resolved;
    const dark = NEEDS_DARKER.has(color.color) ? '-aa' : '-9';
    const name = `--mantine-color-${color.color}`;
    return { ...resolved, color: `light-dark(var(${name}${dark}), var(${name}-3))` };
  },
});

/** What global.css calls ground, surface and so on is what Mantine's own parts are drawn with. */
export function cssVariablesResolver(): ReturnType<CSSVariablesResolver> {
  return {
    variables: {
      '--mantine-color-red-6': '#c92a2a',
      '--mantine-color-red-7': '#c02626',
      '--mantine-color-yellow-aa': '#7a4700',
      '--mantine-color-orange-aa': '#9c3a00',
      '--mantine-color-green-aa': '#1b6b30',
      '--mantine-color-teal-aa': '#06614a',
      '--mantine-color-lime-aa': '#3f6212',
      '--mantine-color-cyan-aa': '#0b5d6e',
      '--mantine-color-body': 'var(--surface)',
      '--mantine-color-text': 'var(--text)',
      '--mantine-color-dimmed': 'var(--text-dimmed)',
      '--mantine-color-placeholder': 'var(--text-faint)',
      '--mantine-color-error': 'var(--danger)',
      '--mantine-color-anchor': 'var(--accent-text)',
      '--mantine-color-default-border': 'var(--border)',
      '--mantine-color-default': 'var(--surface)',
      '--mantine-color-default-hover': 'var(--hover)',
      '--mantine-color-default-color': 'var(--text)',
    },
    light: {},
    dark: {},
  };
}
