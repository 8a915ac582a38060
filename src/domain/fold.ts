/** Which of the two is meant, of a local time that comes twice. */
export const folds = ['first', 'second'] as const
export type Fold = (typeof folds)[number]
