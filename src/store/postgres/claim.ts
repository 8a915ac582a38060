/**
 * Sees to it that nobody else claims any of these names before the transaction ends. Throws
 * `ClaimedElsewhere` when somebody has.
 */
export type Claim = (names: readonly string[]) => Promise<void>

/**
 * Somebody else has claimed what a transaction needs. It is to be done again, whole: had it waited,
 * it would still see everything as it was before.
 */
export class ClaimedElsewhere extends Error {}
