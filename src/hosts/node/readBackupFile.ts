import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** The lines of a file of `writeBackupFile`. Throws when it is damaged. */
export async function* readBackupFile(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip()
  const reading = pipeline(createReadStream(file), unpacked)
  // What goes wrong is told once the lines before it are.
  reading.catch(() => undefined)
  yield* createInterface({ input: unpacked, crlfDelay: Infinity })
  await reading
}
