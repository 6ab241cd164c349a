import { defineString, expr, projectID } from 'firebase-functions/params';

/** Where people reach the product. The emulators are told their own address. */
const APP_URL = defineString('APP_URL', { default: expr`https://${projectID}.web.app` });

/** A link into the product, by its path: "/w/acme/clients/c1". */
export function appLink(path: string): string {
  return `${APP_URL.value().replace(/\/$/u, '')}${path}`;
}
