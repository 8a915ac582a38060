import { problemAnswer, type ProblemAnswer } from './problemAnswer'

/** The number is somebody's already. Whose citizen that is, is not told. */
export function numberKnown(): { readonly ok: false; readonly problem: ProblemAnswer } {
  const errors = [{ pointer: '/number', code: 'number-known' }]
  return { ok: false, problem: problemAnswer('number-known', { errors }) }
}
