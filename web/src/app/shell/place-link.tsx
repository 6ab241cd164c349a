import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/session.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import type { Place } from './places.ts';

type Props = { place: Place; className: string | undefined; labelClassName: string | undefined; tooltip?: boolean };

export function PlaceLink({ place, className, labelClassName, tooltip = false }: Props) {
  const { workspace } = useSession();
  const { icon: PlaceIcon } = place;
  return (
    <Tooltip label={tooltip ? place.label() : undefined} side="right">
      <Link
        to={place.to}
        params={{ workspaceId: workspace.id }}
        className={className}
        activeProps={{ 'aria-current': 'page' }}
        activeOptions={{ includeSearch: false }}
      >
        <PlaceIcon size={16} stroke={1.75} aria-hidden="true" />
        <span className={labelClassName}>{place.label()}</span>
      </Link>
    </Tooltip>
  );
}
