import { createHash } from 'node:crypto';
import { EvaluationError, typeError } from '../values/evaluation-error.ts';
import { expectLatLng, expectNumber } from '../values/expect-type.ts';
import type { LatLng, Value } from '../values/value.ts';
import type { BuiltinFunction, BuiltinMethods } from './builtin.ts';

/** Base64 in the alphabet for URLs and upper-case hexadecimal. Source: seen on the official emulator. */
export const BYTES_METHODS: BuiltinMethods<Uint8Array> = {
  size: { arity: 0, call: (self) => BigInt(self.length) },
  toBase64: {
    arity: 0,
    call: (self) => Buffer.from(self).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  },
  toHexString: { arity: 0, call: (self) => Buffer.from(self).toString('hex').toUpperCase() },
};

export const HASHING_FUNCTIONS: Readonly<Record<string, BuiltinFunction>> = {
  'hashing.md5': { arity: 1, call: (value) => digest('md5', value) },
  'hashing.sha256': { arity: 1, call: (value) => digest('sha256', value) },
};

export const LATLNG_METHODS: BuiltinMethods<LatLng> = {
  latitude: { arity: 0, call: (self) => self.latitude },
  longitude: { arity: 0, call: (self) => self.longitude },
  distance: { arity: 1, call: (self, other) => distance(self, expectLatLng(other)) },
};

export const LATLNG_FUNCTIONS: Readonly<Record<string, BuiltinFunction>> = {
  'latlng.value': {
    arity: 2,
    call: (latitude, longitude) => latLngOf(expectNumber(latitude), expectNumber(longitude)),
  },
};

export function latLngOf(latitude: number, longitude: number): LatLng {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    throw new EvaluationError(`${latitude}, ${longitude} is no place: 90 and 180 degrees are the ends.`);
  }
  return { type: 'latlng', latitude, longitude };
}

const EARTH_RADIUS_METRES = 6_371_010;

/** Great-circle distance in metres. */
function distance(from: LatLng, to: LatLng): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)];
  const [dLatitude, dLongitude] = [b - a, radians(to.longitude - from.longitude)];
  const chord = Math.sin(dLatitude / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(dLongitude / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function digest(algorithm: string, value: Value): Uint8Array {
  if (typeof value !== 'string' && !(value instanceof Uint8Array)) throw typeError(value, 'bytes or string');
  return new Uint8Array(createHash(algorithm).update(value).digest());
}
