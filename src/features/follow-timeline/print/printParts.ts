import { lanes, type Lane } from '../lanes'

/** What can be left out of a printed course, beside its kinds of entries. */
export const printParts = ['drawing', ...lanes, 'reasons', 'history', 'rules'] as const
export type PrintPart = Lane | 'drawing' | 'reasons' | 'history' | 'rules'
