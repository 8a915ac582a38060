import type { Citizen } from '../domain/citizen'
import { overlap, resourcesOf, type Resource } from '../domain/occupancy'
import { owns } from '../domain/ownership'
import type { Contents } from './contents'
import { availabilityKey } from './availabilityKey'
import { formDraftKey } from './formDraftKey'
import { inOrderOf } from './inOrderOf'
import { inOrderOfBusyTime } from './inOrderOfBusyTime'
import { inOrderOfIntent } from './inOrderOfIntent'
import type { View } from './store'
import { talksByTime } from './talksByTime'

/** Questions answered from contents held in memory, as they are at the moment of the question. */
export function memoryView(contents: () => Contents): View {
  return {
    authority: async (id) => contents().authorities.get(id) ?? null,
    jobCentreOf: async (municipality) =>
      [...contents().authorities.values()].find((row) => row.municipality === municipality) ?? null,
    person: async (id) => contents().people.get(id) ?? null,
    peopleOf: async (authority) => belongingTo(contents().people, authority),
    roomsOf: async (authority) => belongingTo(contents().rooms, authority),
    authorities: async () =>
      [...contents().authorities.values()].toSorted(inOrderOf(({ id }) => id)),
    knownNumbers: async (numbers) => {
      const kept = numbersIn(contents().citizenFiles)
      return new Set(numbers.filter((number) => kept.has(number)))
    },
    citizenFile: async (id) => contents().citizenFiles.get(id) ?? null,
    citizenHeadsOf: async (authority) =>
      [...contents().citizenFiles.values()]
        .filter(({ citizen }) => owns(authority, citizen))
        // A file is never changed: another one takes its place.
        .map((file) => ({ ...headColumns(file.citizen), state: file }))
        .toSorted(inOrderOf(({ id }) => id)),
    citizenNames: async (ids, authority) =>
      new Map(
        ids
          .flatMap((id) => contents().citizenFiles.get(id)?.citizen ?? [])
          .filter((citizen) => owns(authority, citizen))
          .map(({ id, name }) => [id, name]),
      ),
    citizenFiles: async (ids) =>
      ids
        .flatMap((id) => contents().citizenFiles.get(id) ?? [])
        .toSorted(inOrderOf(({ citizen }) => citizen.id)),
    occupied: async (resources, span) =>
      talksByTime(contents(), span)
        .flatMap((talk) =>
          resourcesOf(talk)
            .filter((own) => resources.some((one) => same(own, one)))
            .map((resource) => ({
              resource,
              start: talk.start,
              end: talk.end,
              conversation: talk.id,
            })),
        )
        .toSorted(inOrderOfBusyTime),
    talksOf: async (resources, span) =>
      talksByTime(contents(), span).filter((talk) =>
        resourcesOf(talk).some((own) => resources.some((one) => same(own, one))),
      ),
    availabilities: async (owners) =>
      [...new Set(owners.map(availabilityKey))]
        .toSorted(inOrderOf((key) => key))
        .flatMap((key) => contents().availabilities.get(key) ?? []),
    needs: async (citizen) => contents().needs.get(citizen) ?? null,
    answerTo: async (requestId) => contents().answers.get(requestId) ?? null,
    formDraft: async (person, form) =>
      contents().formDrafts.get(formDraftKey(person, form)) ?? null,
    bookingIntents: async (span) =>
      contents()
        .bookingIntents.filter((intent) => overlap(intent, span))
        .toSorted(inOrderOfIntent),
  }
}

function same(one: Resource, other: Resource): boolean {
  return one.kind === other.kind && one.id === other.id
}

function headColumns({ id, name, civilRegistrationNumber, municipality }: Citizen) {
  return { id, name, civilRegistrationNumber, municipality }
}

function belongingTo<T extends { readonly id: string; readonly authority: string }>(
  rows: ReadonlyMap<string, T>,
  authority: string,
): T[] {
  return [...rows.values()]
    .filter((row) => row.authority === authority)
    .toSorted(inOrderOf(({ id }) => id))
}

const numbers = new WeakMap<Contents['citizenFiles'], ReadonlySet<string>>()

function numbersIn(citizenFiles: Contents['citizenFiles']): ReadonlySet<string> {
  const cached = numbers.get(citizenFiles)
  if (cached) return cached
  const found = new Set(
    [...citizenFiles.values()].map(({ citizen }) => citizen.civilRegistrationNumber),
  )
  numbers.set(citizenFiles, found)
  return found
}
