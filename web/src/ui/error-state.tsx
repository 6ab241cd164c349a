import * as m from '@clientele/messages';
import { IconAlertTriangle, IconCloudOff } from '@tabler/icons-react';
import { PlainButton } from './plain-button.tsx';
import classes from './state.module.css';

type Props = {
  /** what happened: "The clients could not be loaded" */
  title: string;
  /** of explainFailure() */
  why: string;
  advice: string;
  /** the network is away and nothing has to be done: it loads when it is back */
  waiting?: boolean;
  retry?: () => void;
};

/** Something a page needs is not there: what happened, why, what to do. */
export function ErrorState({ title, why, advice, waiting = false, retry }: Props) {
  if (waiting)
    return (
      <div className={classes.state} role="status">
        <div className={classes.icon}>
          <IconCloudOff size={20} stroke={1.75} aria-hidden="true" />
        </div>
        <h2 className={classes.title}>{m.not_loaded_title()}</h2>
        <p className={classes.text}>{why}</p>
        <p className={classes.text}>{advice}</p>
      </div>
    );
  return (
    <div className={classes.state} role="alert">
      <div className={classes.icon} data-tone="danger">
        <IconAlertTriangle size={20} stroke={1.75} aria-hidden="true" />
      </div>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{why}</p>
      <p className={classes.text}>{advice}</p>
      {retry && (
        <div className={classes.action}>
          <PlainButton variant="default" onClick={retry}>
            {m.app_try_again()}
          </PlainButton>
        </div>
      )}
    </div>
  );
}
