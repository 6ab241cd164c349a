import * as m from '@clientele/messages';
import { usePortalInvoices } from '../api/use-invoices.ts';
import { PlaceLink } from '../places/place-link.tsx';
import { InvoiceRows } from './invoice-rows.tsx';
import { Loaded } from './loaded.tsx';
import classes from './sections.module.css';

const SHOWN = 3;

export function HomeInvoices() {
  const live = usePortalInvoices();
  return (
    <section className={classes.block}>
      <div className={classes.blockHead}>
        <h2>{m.portal_home_invoices()}</h2>
        <PlaceLink to={{ section: 'invoices' }} className={classes.all}>
          {m.portal_all()}
        </PlaceLink>
      </div>
      <Loaded live={live}>
        {(invoices) =>
          invoices.length === 0 ? (
            <p className={classes.empty}>{m.portal_invoices_none_text()}</p>
          ) : (
            <InvoiceRows invoices={invoices.slice(0, SHOWN)} />
          )
        }
      </Loaded>
    </section>
  );
}
