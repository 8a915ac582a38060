/** What of a surprise is fit for a log: where it came from and its codes, never its words. */
export interface LoggedSurprise {
  readonly name: string
  readonly codes: Readonly<Record<string, string>>
  readonly stack: readonly string[]
  readonly cause?: LoggedSurprise
}

/** Names that libraries give what went wrong; a database names the constraint, not the row. */
const telling = ['code', 'syscall', 'severity', 'constraint', 'table', 'column', 'routine']

/** The words of an error often quote what it stumbled over, so they are left out. */
export function surpriseForLog(surprise: unknown): LoggedSurprise {
  if (!(surprise instanceof Error)) return { name: typeof surprise, codes: {}, stack: [] }
  return {
    name: surprise.name,
    codes: Object.fromEntries(
      telling.flatMap((name) => {
        const value: unknown = Reflect.get(surprise, name)
        return typeof value === 'string' ? [[name, value]] : []
      }),
    ),
    stack: framesOf(surprise),
    ...(surprise.cause !== undefined && { cause: surpriseForLog(surprise.cause) }),
  }
}

function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*(:\d+:\d+|<anonymous>|native)\)?$/.test(line))
}
