import type { CitizenFile } from '../domain/citizenFile'

/** A row of a list as the file of a new citizen. */
export interface ReadRow {
  readonly line: number
  readonly file: CitizenFile
}
