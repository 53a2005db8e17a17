import ipaddr from 'ipaddr.js'

/**
 * Whether an address is one of the public internet (IANA's special-purpose registries, RFC 6890). Loopback, private, link-local, shared,
 * unique-local, multicast and reserved addresses are none; nor are those of version 6 that carry one of version 4 within (mapped,
 * NAT64, 6to4, Teredo), whatever it is: what they lead to is decided elsewhere.
 * @param address an address in figures, as the resolver or a socket gives it
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  // 2000::/3 is all that is given out (RFC 4291, 2.4)
  return parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20
}
