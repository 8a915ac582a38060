import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/hosts/node/startEmbeddedPostgres'

/** In milliseconds: a younger folder may be another run's that is about to start. */
const old = 60 * 60_000

/** Stops and removes the servers that runs before, killed before they were done, have left. */
export async function sweepServers(prefix: string): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const folder = join(tmpdir(), name)
    if (!name.startsWith(prefix)) continue
    try {
      if (Date.now() - (await stat(folder)).mtimeMs < old) continue
      const left = await startEmbeddedPostgres({ folder })
      await left.stop()
      await rm(folder, { recursive: true, force: true })
    } catch {
      // It is somebody else's, still in use, or gone by now.
    }
  }
}
