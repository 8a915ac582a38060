import { existsSync, readdirSync } from 'node:fs'
import { join, posix, sep } from 'node:path'

/** The files in these folders of the one the gate is run in, packages left out, with forward slashes, in order. */
export function filesUnder(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/(^|[/\\])node_modules([/\\]|$)/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join(posix.sep))
    .toSorted()
}
