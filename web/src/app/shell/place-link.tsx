import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/session.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import type { Place } from './places.ts';

type Props = {
  place: Place;
  className: string | undefined;
  labelClassName: string | undefined;
  tooltip?: boolean;
  /** also when it leads to where one is already */
  onFollow?: () => void;
};

export function PlaceLink({ place, className, labelClassName, tooltip = false, onFollow }: Props) {
  const { workspace } = useSession();
  const { icon: PlaceIcon } = place;
  return (
    <Tooltip label={tooltip ? place.label() : undefined} side="right">
      <Link
        to={place.to}
        params={{ workspaceId: workspace.id }}
        className={className}
        onClick={onFollow}
        activeProps={{ 'aria-current': 'page' }}
        activeOptions={{ includeSearch: false }}
      >
        <PlaceIcon size={16} stroke={1.75} aria-hidden="true" />
        <span className={labelClassName}>{place.label()}</span>
      </Link>
    </Tooltip>
  );
}
