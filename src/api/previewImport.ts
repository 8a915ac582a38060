import type { previewImport } from '../contract/importOperations'
import { masked } from '../domain/civilRegistrationNumber'
import type { Handler } from './asked'
import { readImport } from './readImport'
import type { ReadRow } from './readRow'

/** How many rows are shown as they are read. */
const shown = 5

export const answerPreviewImport: Handler<typeof previewImport> = async (asked, view) => {
  const { read, faults } = await readImport(asked, view)
  return {
    ok: true,
    body: { rows: asked.body.rows.length, faults, first: read.slice(0, shown).map(rowView) },
  }
}

function rowView({ line, file: { citizen, benefits } }: ReadRow) {
  const [period] = benefits
  return {
    line,
    name: citizen.name,
    maskedNumber: masked(citizen.civilRegistrationNumber),
    benefit: period?.benefit ?? null,
    targetGroup: period?.targetGroup ?? null,
    from: period?.from ?? null,
  }
}
