import * as m from '@clientele/messages';

type Props = { names: { workspaceName: string; clientName: string } | undefined };

/** Why the portal is blank. Without names nothing was ever shown. */
export function EndedText({ names }: Props) {
  return (
    <p role="status">
      {names === undefined
        ? m.portal_ended_unnamed()
        : m.portal_ended_text({ workspace: names.workspaceName, client: names.clientName })}
    </p>
  );
}
