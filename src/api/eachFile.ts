import type { CitizenFile } from '../domain/citizenFile'
import type { CitizenHead, View } from '../store/store'

/** How many files are taken in at once; others are answered in between. */
const batch = 200

/** Looks at the files of these citizens, some at a time; without those nobody has. */
export async function eachFile(
  heads: readonly CitizenHead[],
  view: View,
  look: (file: CitizenFile, head: CitizenHead) => void,
): Promise<void> {
  for (let start = 0; start < heads.length; start += batch) {
    const some = new Map(heads.slice(start, start + batch).map((head) => [head.id, head]))
    for (const file of await view.citizenFiles([...some.keys()])) {
      const head = some.get(file.citizen.id)
      if (head) look(file, head)
    }
  }
}
