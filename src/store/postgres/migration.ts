/** One step of the schema. Once released it is never altered: what comes after is a new step. */
export interface Migration {
  readonly name: string
  readonly sql: string
}
