import { lazy } from 'react';
import { lazyPart } from '../../../../../ui/lazy-part.ts';

function loadCompany() {
  return import('./company-form.tsx');
}

function loadBusiness() {
  return import('./business-form.tsx');
}

function loadCommercial() {
  return import('./commercial-form.tsx');
}

function loadAddress() {
  return import('./address-form.tsx');
}

/** Forms are no part of looking at a record: they follow when the page has come to rest, or when one is opened. */
export const CompanyForm = lazy(lazyPart(async () => ({ default: (await loadCompany()).CompanyForm })));
export const BusinessForm = lazy(lazyPart(async () => ({ default: (await loadBusiness()).BusinessForm })));
export const CommercialForm = lazy(lazyPart(async () => ({ default: (await loadCommercial()).CommercialForm })));
export const AddressForm = lazy(lazyPart(async () => ({ default: (await loadAddress()).AddressForm })));

export function preloadForms(): void {
  Promise.all([loadCompany(), loadBusiness(), loadCommercial(), loadAddress()]).catch(() => {
    // Tried again when a form is opened.
  });
}
