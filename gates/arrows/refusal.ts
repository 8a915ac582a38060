import type { Import } from './importsOf'
import { inTests, type Room, rooms } from './rooms'

/** Why this file may not import that; undefined when it may. `target` is a file of this project. */
export function refusal(
  file: string,
  { specifier, kind }: Import,
  target: string | undefined,
): string | undefined {
  const home = roomOf(file)
  const room = rooms[home]
  if (!room) return undefined
  if (specifier === null) return 'its import() names no file, so nobody can check it'
  if (!specifier.startsWith('.')) return packageRefusal(file, home, specifier)
  if (target === undefined) return 'there is no such file'

  const away = roomOf(target)
  if (away === home) return featureRefusal(file, target)
  if (allowed(file, room, 'rooms').includes(away)) return undefined
  if (kind === 'type' && room.types?.includes(away)) return undefined
  if (kind === 'load' && room.loads?.includes(target.replace(/\.tsx?$/, ''))) return undefined
  if (room.types?.includes(away)) return `${home} may import types alone from ${away}`
  if (room.loads?.some((path) => roomOf(path) === away))
    return `${home} may only load ${room.loads.join(', ')} by import(), and nothing else of ${away}`
  return `${home} may import from ${listed(room.rooms)} and no other room`
}

export function roomOf(file: string) {
  const [, outer = '', inner] = /^src\/([^/]+)\/(?:([^/]+)\/)?/.exec(file) ?? []
  return `${outer}/${inner}` in rooms ? `${outer}/${inner}` : outer
}

export function featureOf(file: string) {
  return /^src\/features\/([^/]+)\//.exec(file)?.[1]
}

function featureRefusal(file: string, target: string) {
  if (featureOf(file) === featureOf(target)) return undefined
  return 'one feature may not import another'
}

function packageRefusal(file: string, home: string, specifier: string) {
  const room = rooms[home]
  if (!room) return undefined
  const fits = allowed(file, room, 'packages').some((name) =>
    name.endsWith('/*') || name.endsWith(':*')
      ? specifier.startsWith(name.slice(0, -1))
      : specifier === name || specifier.startsWith(`${name}/`),
  )
  return fits ? undefined : `${home} may import ${listed(room.packages)} and no other package`
}

function allowed(file: string, room: Room, what: 'rooms' | 'packages') {
  return isTest(file) ? [...room[what], ...inTests[what]] : room[what]
}

function isTest(file: string) {
  return /(\.test\.tsx?|(Suite|Arbitrary)\.ts)$/.test(file)
}

function listed(names: readonly string[]) {
  return names.length === 0 ? 'nothing' : names.join(', ')
}
