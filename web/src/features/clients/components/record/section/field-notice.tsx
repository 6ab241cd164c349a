import { TheirsNotice } from '../../../../../forms/theirs-notice.tsx';
import { useSession } from '../../../../../session/session.tsx';
import { useRecord } from '../record-context.ts';
import { useEdit } from './edit-context.ts';

type Props = {
  name: string;
  /** how the field's values read */
  read: (value: unknown) => string;
};

/** What somebody else has made of a field that is being edited. */
export function FieldNotice({ name, read }: Props) {
  const { theirs, takeTheirs, keepMine } = useEdit();
  const { uid } = useSession();
  const { reading } = useRecord();
  const their = theirs.get(name);
  if (!their) return null;
  return (
    <TheirsNotice
      value={read(their.value)}
      person={their.by === uid ? null : reading.personName(their.by)}
      onUseTheirs={() => takeTheirs(name)}
      onKeepMine={() => keepMine(name)}
    />
  );
}
