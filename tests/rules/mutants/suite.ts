import { paths } from '@clientele/domain/paths';
import { activationSituations } from '../cases/activation.ts';
import { addressSituations, firstAddressSituations } from '../cases/address-book.ts';
import { creationSituations, fieldSituations } from '../cases/client-fields.ts';
import { codeSituations } from '../cases/codes.ts';
import { fileSituations } from '../cases/files.ts';
import { loneCodeSituations } from '../cases/lone-codes.ts';
import { portalSituations } from '../cases/portal.ts';
import { positionSituations } from '../cases/positions.ts';
import { member, type Scene } from '../cases/scene.ts';
import { settingsSituations } from '../cases/settings.ts';
import { standardSituations } from '../cases/standards.ts';
import type { Situation } from '../cases/situation.ts';
import { trashSituations } from '../cases/trash.ts';
import type { Operation } from '../matrix/operation.ts';
import { OPEN_OPERATIONS, SHUT_OPERATIONS } from '../matrix/operations.ts';
import type { Standing } from '../matrix/oracle.ts';
import { allStandings } from '../matrix/standings.ts';

/** Those around whom every part of can() turns, one of each sort. */
const TELLING =
  /^(everything|nothing|removed|signed out|no claims at all|owner of another|claims another|claims as|claims in|claim without|(clients\.(view|view_all|create|update|delete|invite|manage_settings)|work_items\.manage|workspace\.manage) (alone|and view)|everything( but|,) (clients\.(view|view_all|create|update|delete|invite|manage_settings)|work_items\.manage|workspace\.manage)\b)/u;

/** An operation of the permission matrix by one person, as a case. Standings are made anew for the workspace that the case plays in. */
function situation(operation: Operation, name: string, linked: boolean): Situation {
  function standing(scene: Scene): Standing {
    const who = allStandings(scene.workspace, 1).find((each) => each.name === name);
    if (who === undefined) throw new Error(`Nobody stands like this: ${name}`);
    return who;
  }
  const anywhere = standing({ workspace: 'w', number: 0, client: 'c', code: 'CODE' });
  return {
    name: `${operation.name}: ${name}${linked ? ', linked' : ''}`,
    allowed: operation.may(anywhere, linked),
    attempt: (scene) => {
      const who = standing(scene);
      const uid = who.token?.uid ?? 'nobody';
      const { given, request } = operation.request({ scene, uid, linked });
      const status = who.member === 'removed' ? 'removed' : 'active';
      const membership =
        who.member === 'none' ? {} : { [paths.member(scene.workspace, uid)]: member(who.stored, status) };
      return { token: who.token, given: { ...given, ...membership }, request };
    },
  };
}

function matrix(operations: readonly Operation[]): Situation[] {
  const names = allStandings('w', 1)
    .map((who) => who.name)
    .filter((name) => TELLING.test(name));
  return operations.flatMap((operation) =>
    names.flatMap((name) =>
      (operation.aboutClient === true ? [true, false] : [false]).map((linked) => situation(operation, name, linked)),
    ),
  );
}

/** Everything that can be tried, by the telling people; by two of them where nobody may. */
const MATRIX = [
  ...SHUT_OPERATIONS.flatMap((operation) =>
    ['everything', 'no claims at all'].map((name) => ({
      path: operation.path,
      situation: situation(operation, name, operation.aboutClient === true),
    })),
  ),
  ...OPEN_OPERATIONS.flatMap((operation) =>
    matrix([operation]).map((each) => ({ path: operation.path, situation: each })),
  ),
];

/** Spreads the cases, so that neighbours are not alike and something tells early. */
function spread<Item>(items: readonly Item[]): Item[] {
  const stride = 17;
  return Array.from({ length: stride }, (_, first) => items.filter((_item, index) => index % stride === first)).flat();
}

const GROUPS = {
  firstAddress: firstAddressSituations(),
  creation: creationSituations(),
  fields: fieldSituations(),
  addresses: addressSituations(),
  trash: trashSituations(),
  activation: activationSituations(),
  standards: standardSituations(),
  files: fileSituations(),
  notifications: settingsSituations(['notifications']),
  reporting: settingsSituations(['reporting']),
  invoicing: settingsSituations(['invoicing']),
  compliance: settingsSituations(['compliance']),
  positions: positionSituations(),
  portal: portalSituations(),
  preview: spread(MATRIX.filter(({ path }) => path.includes('/portals/')).map((each) => each.situation)),
  codes: [...codeSituations(), ...loneCodeSituations()],
} as const;
type Group = keyof typeof GROUPS;

/** Which cases are about a function or match block. */
const ABOUT: Readonly<Record<string, readonly Group[]>> = {
  isId: ['firstAddress', 'creation', 'addresses', 'positions'],
  visible: ['fields', 'positions', 'standards'],
  printable: ['fields'],
  fits: ['fields', 'addresses'],
  characters: ['fields'],
  lines: ['fields'],
  distinct: ['fields'],
  address: ['addresses'],
  touchesOneAddress: ['addresses'],
  defaultIsOfItsKind: ['addresses'],
  keepsDefault: ['addresses'],
  defaults: ['addresses'],
  addressBook: ['addresses'],
  firstAddress: ['firstAddress', 'creation'],
  change: ['trash', 'fields', 'addresses'],
  hasExactly: ['creation', 'positions', 'standards'],
  stampedNew: ['creation'],
  stamped: ['trash'],
  clientFieldKeys: ['creation', 'fields'],
  clientIdentifierKeys: ['creation'],
  chosenFrom: ['reporting'],
  recipients: ['reporting'],
  whole: ['reporting', 'standards'],
  notificationSettings: ['notifications'],
  reportingSettings: ['reporting'],
  invoicingSettings: ['invoicing'],
  complianceSettings: ['compliance'],
  settingsOf: ['reporting', 'notifications', 'invoicing', 'compliance'],
  createsSettings: ['reporting'],
  editsSettings: ['reporting'],
  clientAddressKeys: ['creation', 'addresses', 'fields'],
  stampKeys: ['creation', 'fields', 'trash'],
  onCreationKeys: ['creation'],
  clientLines: ['fields', 'codes'],
  paymentTerms: ['fields'],
  clientFields: ['fields'],
  reservesCode: ['codes'],
  freesCode: ['codes'],
  createsClient: ['creation', 'firstAddress', 'codes'],
  isBlocked: ['activation'],
  becomesActive: ['activation'],
  onlyEditsInput: ['fields', 'codes', 'addresses', 'activation'],
  hasIssuedInvoices: ['trash', 'codes'],
  movesToTrash: ['trash'],
  deletesClient: ['trash'],
  restoresFromTrash: ['trash'],
  standardKeys: ['standards'],
  reminder: ['standards'],
  reminders: ['standards'],
  standard: ['standards'],
  createsStandard: ['standards'],
  editsStandard: ['standards'],
  positionKeys: ['positions'],
  defaultRates: ['positions'],
  position: ['positions'],
  createsPosition: ['positions'],
  editsPosition: ['positions'],
  fileInputKeys: ['files'],
  fileAnnouncedKeys: ['files'],
  fileFindingKeys: ['files'],
  fileName: ['files'],
  fileInput: ['files'],
  fileContent: ['files'],
  fileSeries: ['files'],
  announcesFile: ['files'],
  onlyEditsFileInput: ['files'],
  movesFile: ['files'],
  seesLiveClient: ['files'],
  claimsPortal: ['portal'],
  portalPerson: ['portal'],
  isLetIn: ['portal'],
  isShown: ['portal'],
  previewsPortal: ['preview'],
  ownsAfter: ['codes'],
  freedAfter: ['codes'],
  '/codes/{code}': ['codes'],
  '/positions/{id}': ['positions'],
  '/standards/{id}': ['standards'],
  '/clients/{c}': ['firstAddress'],
  '/files/{f}': ['files'],
  '/portals/{c}': ['portal'],
  '/people/{person}': ['portal'],
  '/projects/{projected}': ['portal'],
  '/workItems/{projected}': ['portal'],
  '/pending/{projected}': ['portal'],
  '/invoices/{projected}': ['portal'],
  '/files/{projected}': ['portal'],
};

/** The cases that are about a place in the rules: of a match block what aims at it, of a function that nobody named here who may ask. */
export function suiteFor(within: string): Situation[] {
  const named = (ABOUT[within] ?? []).flatMap((group) => GROUPS[group]);
  if (named.length > 0 && !within.startsWith('/')) return named;
  const aimed = within.startsWith('/') ? MATRIX.filter(({ path }) => path.endsWith(within)) : MATRIX;
  return [...named, ...spread(aimed.map((each) => each.situation))];
}
