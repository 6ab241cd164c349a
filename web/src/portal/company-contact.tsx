import { companyName } from '@clientele/domain/company';
import * as m from '@clientele/messages';
import { addressLine } from '../format/addresses.ts';
import { phoneLabel } from '../format/phone.ts';
import { websiteLabel } from '../format/values.ts';
import { usePortalData } from './portal-data.tsx';
import classes from './company-contact.module.css';

/** Whose portal it is and how to reach them, beneath every section. */
export function CompanyContact() {
  const { company, workspaceName } = usePortalData();
  if (company === null) return null;
  const { address, email, phone, website } = company;
  return (
    <footer className={classes.contact} aria-label={m.portal_contact()}>
      <p className={classes.name}>{companyName(company, workspaceName)}</p>
      {address !== null && <p>{addressLine({ kind: 'registered', label: '', ...address })}</p>}
      <ul className={classes.links}>
        {email !== '' && (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {phone !== '' && (
          <li>
            <a href={`tel:${phone}`}>{phoneLabel(phone)}</a>
          </li>
        )}
        {website !== '' && (
          <li>
            <a href={website} target="_blank" rel="noreferrer">
              {websiteLabel(website)}
            </a>
          </li>
        )}
      </ul>
    </footer>
  );
}
