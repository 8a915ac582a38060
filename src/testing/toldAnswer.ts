import { problem, type Problem } from '../contract/problem'

/** An answer as it came. Asking for the body of a problem, or the other way round, throws its text. */
export class ToldAnswer<Body> {
  readonly status: number
  readonly headers: Headers
  readonly text: string

  constructor({ status, headers }: Response, text: string) {
    this.status = status
    this.headers = headers
    this.text = text
  }

  get body(): Body {
    if (this.isProblem()) throw new Error(`expected an answer, got ${this.text}`)
    return JSON.parse(this.text)
  }

  get problem(): Problem {
    if (!this.isProblem()) throw new Error(`expected a problem, got ${this.text}`)
    return problem.parse(JSON.parse(this.text))
  }

  /** The problem in one line: its status and the last part of its type. */
  get kind(): string {
    return `${this.status} ${this.problem.type.split(':').at(-1) ?? ''}`
  }

  private isProblem(): boolean {
    return this.headers.get('Content-Type') === 'application/problem+json'
  }
}
