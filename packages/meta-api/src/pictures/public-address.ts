import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { PictureError } from './picture-error.ts'

// IANA special-purpose registries: whatever is not an ordinary host on the public internet.
const refused = new BlockList()
const ranges4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
  '192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 ' +
  '203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
// Inside 2000::/3; everything outside it is refused anyway. Tunnels are here since they carry IPv4 addresses.
const ranges6 = '2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20'
for (const range of ranges4.split(' ')) refused.addSubnet(...cidr(range), 'ipv4')
for (const range of ranges6.split(' ')) refused.addSubnet(...cidr(range), 'ipv6')
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

function cidr(range: string): [string, number] {
  const [address = '', bits = ''] = range.split('/')
  return [address, Number(bits)]
}

/** True for a unicast address of the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !refused.check(address, 'ipv4')
  return family === 6 && global6.check(address, 'ipv6') && !refused.check(address, 'ipv6')
}

/**
 * A resolver for dialling: resolves as usual and refuses when any of the addresses is not public. The socket connects
 * to what was checked here, so a name cannot change its mind in between.
 */
export function publicOnly(resolve: typeof lookup): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, [])
      if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address))) {
        return done(new PictureError('forbiddenHost'), [])
      }
      if (options.all) return done(null, addresses)
      const [first] = addresses
      done(null, first?.address ?? '', first?.family)
    })
  }
}

/** The same over the system's resolver. */
export const publicLookup: LookupFunction = publicOnly(lookup)
