import type { MantineColorScheme } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconDeviceDesktop, IconMoon, IconSun, type Icon } from '@tabler/icons-react';

export const SCHEMES: readonly { value: MantineColorScheme; label: () => string; icon: Icon }[] = [
  { value: 'light', label: m.scheme_light, icon: IconSun },
  { value: 'dark', label: m.scheme_dark, icon: IconMoon },
  { value: 'auto', label: m.scheme_system, icon: IconDeviceDesktop },
];
