import { Menu, useMantineColorScheme } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconCheck } from '@tabler/icons-react';
import { SCHEMES } from './schemes.ts';

/** Light, dark, or as the system has it; kept in this browser. */
export function SchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{m.scheme_label()}</Menu.Label>
      {SCHEMES.map(({ value, label, icon: SchemeIcon }) => (
        <Menu.Item
          key={value}
          role="menuitemradio"
          aria-checked={colorScheme === value}
          closeMenuOnClick={false}
          leftSection={<SchemeIcon size={16} stroke={1.75} />}
          rightSection={colorScheme === value ? <IconCheck size={14} stroke={1.75} /> : null}
          onClick={() => setColorScheme(value)}
        >
          {label()}
        </Menu.Item>
      ))}
    </>
  );
}
