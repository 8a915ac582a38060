import { problemAnswer, type ProblemAnswer } from './problemAnswer'

/** Nothing by that id among the asker's own. */
export function notFound(): { readonly ok: false; readonly problem: ProblemAnswer } {
  return { ok: false, problem: problemAnswer('not-found') }
}
