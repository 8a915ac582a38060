import { createWriteStream } from 'node:fs'
import { link, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/**
 * Writes lines into a new file, compressed, which its owner alone can read. It has its name once it
 * is whole. Throws when there is a file of that name.
 */
export async function writeBackupFile(file: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`
  await rm(unfinished, { force: true })
  try {
    const output = createWriteStream(unfinished, { mode: 0o600, flags: 'wx', flush: true })
    await pipeline(lines, createGzip(), output)
    await link(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}
