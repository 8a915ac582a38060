import type { CitizenFile } from './citizenFile'
import type { Note } from './note'
import { holderOf } from './plan/holderOf'

/**
 * The agreements with a day that were made in an authority’s own talks, each as a note to be
 * followed up on that day by whoever has the citizen now. Its id is the talk’s, and which
 * agreement it is, counted from 1.
 */
export function agreementNotes(
  file: Pick<CitizenFile, 'assigned' | 'conversations'>,
  authority: string,
): Note[] {
  const holder = holderOf(file, authority)
  return file.conversations
    .filter((talk) => talk.authority === authority)
    .flatMap(({ id, citizen, caseworker, outcome }) =>
      (outcome?.agreements ?? []).flatMap(({ text, whose, by }, index) =>
        outcome === null || by === null
          ? []
          : [
              {
                id: `${id}.${index + 1}`,
                version: 0,
                citizen,
                authority,
                by: outcome.registeredBy,
                at: outcome.registeredAt,
                text,
                agreement: { conversation: id, whose },
                followUp: { on: by, person: holder ?? caseworker, settled: null },
              },
            ],
      ),
    )
}
