import type { importCitizens } from '../contract/importOperations'
import type { Handler } from './asked'
import { courseEntry } from './courseEntry'
import { problemAnswer } from './problemAnswer'
import { readImport } from './readImport'

export const answerImportCitizens: Handler<typeof importCitizens> = async (asked, draft) => {
  const { read, faults } = await readImport(asked, draft)
  if (faults.length > 0) {
    const errors = faults.map(({ line, code }) => {
      const row = asked.body.rows.findIndex((one) => one.line === line)
      return { pointer: row < 0 ? '/header' : `/rows/${row}`, code }
    })
    return { ok: false, problem: problemAnswer('invalid', { errors }) }
  }
  const files = read.map(({ file }) => {
    const facts = { before: null, after: file }
    return { ...file, journal: [courseEntry('citizen-imported', facts, null, '', asked)] }
  })
  const added = await draft.addCitizenFiles(files)
  if (!added.ok) throw new Error(`a number that was free is ${added.because}`)
  return { ok: true, body: { added: read.length } }
}
