import * as m from '@clientele/messages';
import { useEffect, useState } from 'react';
import classes from './slow-note.module.css';

/** After this long, waiting wants an explanation. Milliseconds. */
const PATIENCE = 8_000;

/** Says why there is still nothing to see: the listeners go on trying by themselves. */
export function SlowNote() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return slow && <p className={classes.note}>{m.still_connecting()}</p>;
}
