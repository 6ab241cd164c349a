import { useMantineColorScheme } from '@mantine/core';
import * as m from '@clientele/messages';
import { MenuChoice, MenuLabel } from '../../ui/menu.tsx';
import { SCHEMES } from './schemes.ts';

/** Light, dark, or as the system has it; kept in this browser. */
export function SchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <MenuLabel>{m.scheme_label()}</MenuLabel>
      {SCHEMES.map(({ value, label, icon: SchemeIcon }) => (
        <MenuChoice
          key={value}
          checked={colorScheme === value}
          staysOpen
          icon={<SchemeIcon size={16} stroke={1.75} aria-hidden="true" />}
          onChoose={() => setColorScheme(value)}
        >
          {label()}
        </MenuChoice>
      ))}
    </>
  );
}
