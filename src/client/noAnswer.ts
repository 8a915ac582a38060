/**
 * Nobody answered, or not as the contract promises: whether a change happened is not known. The
 * static server answering in the API's place is such a case, and so is an API that broke.
 */
export class NoAnswer extends Error {
  /** Milliseconds the answerer asked to be left alone; none when it did not say. */
  readonly retryAfter: number

  constructor(message: string, options: ErrorOptions & { readonly retryAfter?: number } = {}) {
    super(message, options)
    this.retryAfter = options.retryAfter ?? 0
  }
}
