export interface Row {
  readonly id: string
  readonly name: string
  readonly benefit: string
  readonly responsible: string
  readonly dueBy: string
}

/** As many citizens as the made-up town has. */
export const rows: readonly Row[] = Array.from({ length: 600 }, (_, index) => ({
  id: `c${index}`,
  name: `Borger nummer ${index}`,
  benefit: 'Dagpenge, 6.1 Dagpengemodtager',
  responsible: 'Kommunen til og med en dag',
  dueBy: `Jobsamtale nummer ${index % 6}, senest en dag`,
}))
