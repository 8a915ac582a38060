/** Header names of the API, in one place for both its sides. */
export const headers = {
  /** Who asks, in the browser host; a server knows it from its own session. */
  person: 'Rettidig-Person',
  /**
   * Made when the form opens; the same command sent twice with one id happens once. The answer is
   * remembered for seven days at least.
   */
  requestId: 'Idempotency-Key',
  ifMatch: 'If-Match',
} as const
