import pg from 'pg'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Every statement this process sends to PostgreSQL while `work` runs, in order. */
export async function recorded(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  // oxlint-disable-next-line typescript/unbound-method -- put back below, and called on its client
  const { query } = pg.Client.prototype
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of its many signatures, as it is called here
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]): unknown {
    const [asked] = given
    if (isStatement(asked)) statements.push({ text: asked.text, values: asked.values })
    return Reflect.apply(query, this, given)
  } as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return statements
}

function isStatement(asked: unknown): asked is Statement {
  return typeof asked === 'object' && asked !== null && 'text' in asked && 'values' in asked
}
