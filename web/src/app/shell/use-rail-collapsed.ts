import { useLocalStorage } from '@mantine/hooks';

export function useRailCollapsed(): [collapsed: boolean, toggle: () => void] {
  const [collapsed, setCollapsed] = useLocalStorage({
    key: 'clientele-rail-collapsed',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  return [collapsed, () => setCollapsed((before) => !before)];
}
