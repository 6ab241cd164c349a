import { useEffect, useRef, type RefObject } from 'react';

/** The value of the newest drawing, for what happens later: an undo, the answer of the server. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
