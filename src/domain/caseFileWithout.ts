import type { CaseFile } from '../law/caseFile'

/** The case as it would be without one talk, so that a talk being changed is not judged against itself. */
export function caseFileWithout(caseFile: CaseFile, conversation: string | null): CaseFile {
  return {
    ...caseFile,
    conversations: caseFile.conversations.filter(({ id }) => id !== conversation),
  }
}
