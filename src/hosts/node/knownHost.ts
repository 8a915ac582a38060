import { isIP } from 'node:net'
import { isLoopback } from './isLoopback'

/**
 * Whether a `Host` header names this server. Another name may have been pointed here by whoever
 * owns it, so that a page of theirs could read our answers; an address in numbers cannot.
 */
export function knownHost(
  host: string | undefined,
  { bound, publicName }: { readonly bound: string; readonly publicName: string | null },
): boolean {
  const name = nameIn(host)
  if (name === null) return false
  if (name === publicName) return true
  const reachedByLoopback = name === 'localhost' || isLoopback(name)
  return isLoopback(bound) ? reachedByLoopback : reachedByLoopback || isIP(name) !== 0
}

function nameIn(host: string | undefined): string | null {
  const address = `http://${host ?? ''}/`
  if (!URL.canParse(address)) return null
  const { hostname, username, password, pathname } = new URL(address)
  return username + password === '' && pathname === '/' ? hostname.replace(/^\[|\]$/g, '') : null
}
