/** The one address of a write that otherwise only moved defaults: such a write is about that address. */
export function addressAmongDefaults(paths: readonly string[]): string | undefined {
  const [address, ...further] = paths.filter((path) => !path.startsWith('defaultAddresses.'));
  return address?.startsWith('addresses.') && further.length === 0 ? address : undefined;
}
