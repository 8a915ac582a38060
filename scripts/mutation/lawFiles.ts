import { filesUnder } from '../../gates/filesUnder'

/** What is not changed, from the root of the project, each with its reason. */
const left: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\.test\.ts$/, 'a test'],
  [/^src\/law\/properties\//, 'what tests draw cases with'],
  [/\/(buildCase|explained|filledOn|formOn|responsibleOn)\.ts$/, 'how tests ask the law'],
  [/\/documents\.ts$/, 'the names of the documents'],
  [/\/rules\/(contradictions|history|readings)\.ts$/, 'told beside the rules; decides nothing'],
]

/** The files of the law that are changed to see whether a test notices. */
export function lawFiles(): string[] {
  return filesUnder(['src/law']).filter((file) => !left.some(([pattern]) => pattern.test(file)))
}
