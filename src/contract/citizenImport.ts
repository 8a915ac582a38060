import * as z from 'zod'
import type { Immutable } from './immutable'
import type { ImportFault } from '../domain/importFault'
import { benefits, targetGroups } from '../law/caseFile'

const most = { rows: 5000, columns: 50, cell: 2000 }

const cell = z.string().max(most.cell, 'too-long')

/** A list of citizens as a spreadsheet has it: the headings, and the cells of each row as written. */
export const citizenImport = z.strictObject({
  header: z.array(cell).max(most.columns, 'too-many-columns'),
  rows: z
    .array(
      z.strictObject({
        /** Where the row begins in the file; the headings stand on line 1. */
        line: z.number().int().min(1),
        cells: z.array(cell).max(most.columns, 'too-many-columns'),
      }),
    )
    .max(most.rows, 'too-many-rows'),
})
export type CitizenImport = Immutable<z.infer<typeof citizenImport>>

/** The largest list, in bytes. */
export const largestImport = 2 * 1024 * 1024

/** What would come of a list: everything wrong with it, and how its first rows are read. */
export const importPreview = z.object({
  rows: z.number().int(),
  /** In order of line; nothing is imported unless there are none. */
  faults: z.array(
    z.object({ line: z.number().int(), column: z.string().nullable(), code: z.string() }),
  ) satisfies z.ZodType<readonly ImportFault[]>,
  first: z.array(
    z.object({
      line: z.number().int(),
      name: z.string(),
      maskedNumber: z.string(),
      benefit: z.enum(benefits).nullable(),
      targetGroup: z.enum(targetGroups).nullable(),
      from: z.string().nullable(),
    }),
  ),
})
export type ImportPreview = Immutable<z.infer<typeof importPreview>>
