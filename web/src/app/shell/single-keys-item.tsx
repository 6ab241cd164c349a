import * as m from '@clientele/messages';
import { IconKeyboard } from '@tabler/icons-react';
import { MenuSwitch } from '../../ui/menu.tsx';
import { useSingleKeys } from '../../ui/shortcut.ts';

/** Turns the shortcuts of one key on and off; kept in this browser. */
export function SingleKeysItem() {
  const [on, turn] = useSingleKeys();
  return (
    <MenuSwitch checked={on} onSwitch={turn} icon={<IconKeyboard size={16} stroke={1.75} aria-hidden />}>
      {m.single_keys()}
    </MenuSwitch>
  );
}
