/** One request of the conformance suite, as it goes over the line. */
export interface ConformanceCase {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}
