/**
 * Nobody answered, or not as the contract promises: whether a change happened is not known. The
 * static server answering in the API's place is such a case.
 */
export class NoAnswer extends Error {}
