import type { Citizen } from '../domain/citizen'
import {
  occupiesTime,
  overlap,
  resourcesOf,
  type Occupied,
  type Resource,
} from '../domain/occupancy'
import { owns } from '../domain/ownership'
import type { Contents } from './contents'
import { availabilityKey } from './availabilityKey'
import { formDraftKey } from './formDraftKey'
import { inOrderOf } from './inOrderOf'
import { inOrderOfBusyTime } from './inOrderOfBusyTime'
import { inOrderOfTime } from './inOrderOfTime'
import type { View } from './store'

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
      allOccupied(contents())
        .filter(
          (taken) =>
            overlap(taken, span) && resources.some((resource) => same(resource, taken.resource)),
        )
        .toSorted(inOrderOfBusyTime),
    talksOf: async (resources, span) =>
      [...contents().citizenFiles.values()]
        .flatMap(({ conversations }) => conversations)
        .filter(
          (talk) =>
            occupiesTime(talk.status) &&
            overlap(talk, span) &&
            resourcesOf(talk).some((own) => resources.some((one) => same(own, one))),
        )
        .toSorted(inOrderOfTime),
    availabilities: async (owners) =>
      [...new Set(owners.map(availabilityKey))]
        .toSorted(inOrderOf((key) => key))
        .flatMap((key) => contents().availabilities.get(key) ?? []),
    needs: async (citizen) => contents().needs.get(citizen) ?? null,
    answerTo: async (requestId) => contents().answers.get(requestId) ?? null,
    formDraft: async (person, form) =>
      contents().formDrafts.get(formDraftKey(person, form)) ?? null,
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

const known = new WeakMap<Contents['citizenFiles'], readonly Occupied[]>()

function allOccupied({ citizenFiles }: Contents): readonly Occupied[] {
  const cached = known.get(citizenFiles)
  if (cached) return cached
  const found = [...citizenFiles.values()].flatMap(({ conversations }) =>
    conversations
      .filter(({ status }) => occupiesTime(status))
      .flatMap((talk) =>
        resourcesOf(talk).map((resource) => ({
          resource,
          start: talk.start,
          end: talk.end,
          conversation: talk.id,
        })),
      ),
  )
  known.set(citizenFiles, found)
  return found
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
