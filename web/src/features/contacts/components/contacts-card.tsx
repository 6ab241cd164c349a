import { Button } from '@mantine/core';
import type { ContactSummary } from '@clientele/domain/contact';
import * as m from '@clientele/messages';
import { listValue } from '../../../format/values.ts';
import { phoneLabel, usePhones } from '../../../format/phone.ts';
import { Initials } from '../../../ui/initials.tsx';
import { SectionCard } from '../../../ui/section-card.tsx';
import classes from './contacts-card.module.css';

/** Names beside the primary contact's that fit. */
const NAMED = 3;

type Props = { summary: ContactSummary; onAll: () => void };

/** The primary contact and who else there is, as the client's own record says it: no further reads. */
export function ContactsCard({ summary, onAll }: Props) {
  usePhones();
  const { primary, names } = summary;
  return (
    <SectionCard
      title={m.contacts_title()}
      actions={
        <Button variant="subtle" size="compact-sm" onClick={onAll}>
          {primary === null ? m.contacts_add() : m.contacts_card_all()}
        </Button>
      }
    >
      {primary === null ? (
        <p className={classes['empty']}>{m.contacts_card_empty()}</p>
      ) : (
        <div className={classes['card']}>
          <Initials name={primary.name} size={28} round />
          <div className={classes['texts']}>
            <p className={classes['name']}>{primary.name}</p>
            {primary.phone !== '' && (
              <a className={classes['link']} href={`tel:${primary.phone}`}>
                {phoneLabel(primary.phone)}
              </a>
            )}
            {primary.email !== '' && (
              <a className={classes['link']} href={`mailto:${primary.email}`}>
                {primary.email}
              </a>
            )}
            {names.length > 1 && <p className={classes['others']}>{othersOf(names.slice(1))}</p>}
          </div>
        </div>
      )}
    </SectionCard>
  );
}

function othersOf(names: readonly string[]): string {
  const shown = listValue(names.slice(0, NAMED));
  const count = names.length - NAMED;
  return count > 0 ? m.contacts_card_more({ names: shown, count }) : shown;
}
