import { problemType, type Problem, type ProblemKind } from '../contract/problem'

/** The API said no, and why. Nothing was changed. */
export class ApiProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }

  is(kind: ProblemKind): boolean {
    return this.problem.type === problemType(kind)
  }
}
