import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuiltFile, builtFiles } from './builtFiles'

/** What the browser runs, as `vite build` made it. */
export interface Program {
  readonly html: string
  readonly files: ReadonlyMap<string, BuiltFile>
}

export async function readProgram(folder: string): Promise<Program> {
  return {
    html: await readFile(join(folder, 'index.html'), 'utf8'),
    files: await builtFiles(folder),
  }
}
