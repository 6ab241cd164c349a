import type { Client } from '@clientele/domain/client';
import { parseRateSubject } from '@clientele/domain/rate-subject';
import { useMemo } from 'react';
import { addressLine } from '../../../../format/addresses.ts';
import type { Reading } from '../../../../format/client-fields.ts';
import { usePhones } from '../../../../format/phone.ts';
import { datedSubjectName } from '../../../../format/dated-subjects.ts';
import { rateName } from '../../../../format/rate-names.ts';
import { settingsGroupName } from '../../../../format/settings-groups.ts';
import { usePersonName } from '../../../../session/people.ts';
import { usePositionName } from '../../../../session/positions.ts';
import { useStandardName } from '../../../../session/standards.ts';

/** How values of this client read: names of people, addresses by their id. */
export function useReading({ addresses }: Pick<Client, 'addresses'>): Reading {
  const personName = usePersonName();
  const standardName = useStandardName();
  const positionName = usePositionName();
  // Once the numbering plans are there, everything that reads values is drawn again.
  usePhones();
  return useMemo(
    () => ({
      personName,
      addressOf(id) {
        const address = addresses[id];
        return address && addressLine(address);
      },
      subjectName(noun, subject) {
        if (noun === 'settings') return settingsGroupName(subject);
        if (noun === 'rate') return rateSubjectName(subject, positionName);
        if (noun === 'workItem' || noun === 'invoice') return datedSubjectName(subject);
        return noun === 'standard' ? standardName(subject) : subject;
      },
    }),
    [personName, standardName, positionName, addresses],
  );
}

function rateSubjectName(subject: string, positionName: (id: string) => string): string {
  const { positionId, unit } = parseRateSubject(subject);
  return rateName(positionName(positionId), unit);
}
