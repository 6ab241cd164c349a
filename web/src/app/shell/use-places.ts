import { can } from '@clientele/domain/permissions';
import { useSession } from '../../session/session.tsx';
import { PLACES, type Place } from './places.ts';

/** The places this person may know of. */
export function usePlaces(): readonly Place[] {
  const { permissions } = useSession();
  return PLACES.filter(({ needs }) => needs?.some((each) => can(permissions, each)) ?? true);
}
