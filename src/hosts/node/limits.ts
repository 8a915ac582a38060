import { largestImport } from '../../contract/citizenImport'

/** What one request may take. Times in milliseconds. */
export interface Limits {
  /** Until the head of a request has arrived, and until all of it has. */
  readonly head: number
  readonly request: number
  /** How often connections are looked at for that. */
  readonly look: number
  /** How long a connection may be idle: longer than a server in front keeps its own. */
  readonly idle: number
  /** How long the API may take for an answer. */
  readonly answer: number
  /** How long requests that are running may take when the server is told to stop. */
  readonly stop: number
  readonly headBytes: number
  /** The largest body of any operation; each has its own besides. */
  readonly bodyBytes: number
}

export const usualLimits: Limits = {
  head: 10_000,
  request: 30_000,
  look: 2_000,
  idle: 65_000,
  answer: 20_000,
  stop: 25_000,
  headBytes: 16 * 1024,
  bodyBytes: largestImport,
}
