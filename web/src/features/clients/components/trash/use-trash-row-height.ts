import { useMediaQuery } from '@mantine/hooks';
import { PHONE } from '../../../../ui/breakpoints.ts';

/** On a phone the actions stand below the name. Pixels; the style sheet fills them. */
export function useTrashRowHeight(): number {
  return useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false }) ? 116 : 60;
}
