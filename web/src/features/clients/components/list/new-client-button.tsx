import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconPlus } from '@tabler/icons-react';
import { useDenial } from '../../../../session/use-denial.ts';
import { DeniedTooltip } from '../../../../ui/denied-tooltip.tsx';
import { useShortcut } from '../../../../ui/shortcut.ts';
import { SHORTCUTS } from '../../../../ui/shortcuts.ts';
import { Tooltip } from '../../../../ui/tooltip.tsx';
import classes from './new-client-button.module.css';

type Props = {
  onNew: () => void;
  /** on a phone it floats within the thumb's reach */
  floating?: boolean;
  /** whether the key N works through this button; for one button of the page only */
  shortcut?: boolean;
};

export function NewClientButton({ onNew, floating = false, shortcut = false }: Props) {
  const denial = useDenial('clients.create');
  const hasKey = useShortcut('newClient', () => {
    if (shortcut && denial === undefined) onNew();
  });
  const button = (
    <Button
      className={floating ? (classes.floating ?? '') : ''}
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      aria-keyshortcuts={shortcut && hasKey && denial === undefined ? SHORTCUTS.newClient.key : undefined}
      onClick={onNew}
    >
      {m.clients_new()}
    </Button>
  );
  if (denial !== undefined) return <DeniedTooltip reason={denial}>{button}</DeniedTooltip>;
  return (
    <Tooltip label={shortcut && hasKey ? m.clients_new_hint() : undefined} side="left" delay={400}>
      {button}
    </Tooltip>
  );
}
