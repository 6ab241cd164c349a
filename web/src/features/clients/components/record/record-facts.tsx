import * as m from '@clientele/messages';
import { RelativeTime } from '../../../../ui/relative-time.tsx';
import classes from './record-facts.module.css';
import { useRecord } from './record-context.ts';
import { SectionCard } from '../../../../ui/section-card.tsx';

/** Who made the record and who touched it last. */
export function RecordFacts() {
  const { client, reading } = useRecord();
  const facts = [
    { label: m.record_created(), at: client.createdAt, by: client.createdBy },
    { label: m.record_last_change(), at: client.updatedAt, by: client.updatedBy },
  ];
  return (
    <SectionCard title={m.record_section_record()}>
      <dl className={classes['facts']}>
        {facts.map(({ label, at, by }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <RelativeTime at={at} />
              <span className={classes['by']}>{m.record_by_person({ person: reading.personName(by) })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </SectionCard>
  );
}
