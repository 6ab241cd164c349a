import { createContext, use } from 'react';
import type { Place } from './place.ts';

/** Where one is and how one gets elsewhere: the portal has addresses of its own, the staff's preview stays on its page. */
export type Places = { current: Place; href: (place: Place) => string; go: (place: Place) => void };

export const PlacesContext = createContext<Places | null>(null);

export function usePlaces(): Places {
  const places = use(PlacesContext);
  if (!places) throw new Error('usePlaces() needs a PlacesContext above it');
  return places;
}
