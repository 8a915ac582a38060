import * as z from 'zod'

/** A change of the law that no test notices. */
export interface Survivor {
  readonly file: string
  /** The line it begins on, as it stands there, without the space around it. */
  readonly line: string
  /** Stryker's name for the kind of change. */
  readonly mutator: string
  readonly becomes: string
}

/** The list of them, each with a word on why it may live. */
export const survivorList = z.array(
  z.object({
    file: z.string(),
    line: z.string(),
    mutator: z.string(),
    becomes: z.string(),
    why: z.string().min(1),
  }),
)

export type KnownSurvivor = z.infer<typeof survivorList>[number]
