import type { CaseFile } from '../../law/caseFile'
import { runningProcess, type RunningProcess } from '../../law/runningProcess'

/** Every process of a case by the law in force, in order of date, each once. */
export function processesOf(caseFile: CaseFile): readonly RunningProcess[] {
  const found = new Map<string, RunningProcess>()
  for (const { from } of caseFile.benefits.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const process = runningProcess(caseFile, from, 'enacted')
    if (process !== null && !found.has(process.startedOn)) found.set(process.startedOn, process)
  }
  return [...found.values()]
}
