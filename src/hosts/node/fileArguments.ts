import { readArguments, type ReadArguments } from './readArguments'

export interface FileArguments {
  readonly file: string
  readonly data: string
}

/** What `npm run backup` and `npm run restore` are told: a file, first of all. */
export function fileArguments([file, ...args]: readonly string[]): ReadArguments<FileArguments> {
  if (file === undefined || file.startsWith('-'))
    return { ok: false, because: 'Which file? Its name comes first.' }
  const read = readArguments(args, { data: { type: 'string', default: '.rettidig' } })
  return read.ok ? { ok: true, values: { file, data: read.values.data } } : read
}
