import { useMantineColorScheme } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconCheck } from '@tabler/icons-react';
import { MenuItem, MenuLabel } from '../../ui/menu.tsx';
import { SCHEMES } from './schemes.ts';

/** Light, dark, or as the system has it; kept in this browser. */
export function SchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <MenuLabel>{m.scheme_label()}</MenuLabel>
      {SCHEMES.map(({ value, label, icon: SchemeIcon }) => (
        <MenuItem
          key={value}
          role="menuitemradio"
          aria-checked={colorScheme === value}
          closeMenuOnClick={false}
          leftSection={<SchemeIcon size={16} stroke={1.75} />}
          rightSection={colorScheme === value ? <IconCheck size={14} stroke={1.75} /> : null}
          onClick={() => setColorScheme(value)}
        >
          {label()}
        </MenuItem>
      ))}
    </>
  );
}
