import type { Citizen } from '../domain/citizen'
import { isDue } from '../domain/isDue'
import type { Message, MessageState } from '../domain/message'
import { overlap, resourcesOf, type Resource } from '../domain/occupancy'
import { owns } from '../domain/ownership'
import type { Contents } from './contents'
import { availabilityKey } from './availabilityKey'
import { formDraftKey } from './formDraftKey'
import { inOrderOf } from './inOrderOf'
import { inOrderOfBusyTime } from './inOrderOfBusyTime'
import { inOrderOfIntent } from './inOrderOfIntent'
import { inOrderOfMaking } from './inOrderOfMaking'
import { inOrderOfTry } from './inOrderOfTry'
import { outboxOrder } from './outboxOrder'
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
    standardTexts: async (authority) => contents().standardTexts.get(authority) ?? null,
    employer: async (id) => contents().employers.get(id) ?? null,
    employersOf: async (authority) => belongingTo(contents().employers, authority),
    selfBooking: async (id) => contents().selfBookings.get(id) ?? null,
    selfBookingsOf: async (citizen) =>
      [...contents().selfBookings.values()]
        .filter((row) => row.citizen === citizen)
        .toSorted(inOrderOf(({ openedAt, id }) => `${openedAt} ${id}`)),
    notesOf: async (citizen) =>
      [...contents().notes.values()]
        .filter((row) => row.citizen === citizen)
        .toSorted(inOrderOf(({ at, id }) => `${at} ${id}`)),
    notesToFollowUp: async (person) =>
      [...contents().notes.values()]
        .filter(({ followUp }) => followUp?.person === person && followUp.settled === null)
        .toSorted(inOrderOf(({ at, id }) => `${at} ${id}`)),
    unusedSelfBookings: async (authority) =>
      [...contents().selfBookings.values()]
        .filter((row) => row.authority === authority && row.conversation === null)
        .filter(({ takenOver }) => takenOver === null)
        .toSorted(inOrderOf(({ openedAt, id }) => `${openedAt} ${id}`)),
    answerTo: async (requestId) => contents().answers.get(requestId) ?? null,
    formDraft: async (person, form) =>
      contents().formDrafts.get(formDraftKey(person, form)) ?? null,
    bookingIntents: async (span) =>
      contents()
        .bookingIntents.filter((intent) => overlap(intent, span))
        .toSorted(inOrderOfIntent),
    messagesOf: async (citizen) => told(contents(), citizen).toSorted(inOrderOfMaking),
    messages: async (wanted) =>
      wanted.flatMap(({ citizen, id }) => {
        const message = contents().messages.get(id)
        return message?.citizen === citizen ? [message] : []
      }),
    dueMessages: async (channels, now, most) =>
      [...contents().messages.values()]
        .filter(
          (message) =>
            channels.includes(message.channel) &&
            isDue(message, told(contents(), message.citizen), now),
        )
        .toSorted(inOrderOfTry)
        .slice(0, most),
    outbox: async (authority, state, most) =>
      [...contents().messages.values()]
        .filter((message) => message.authority === authority && message.state === state)
        .toSorted(outboxOrder(state))
        .slice(0, most),
    outboxCounts: async (authority) => {
      const counts = new Map<MessageState, number>()
      for (const message of contents().messages.values())
        if (message.authority === authority)
          counts.set(message.state, (counts.get(message.state) ?? 0) + 1)
      return counts
    },
  }
}

function told({ messages }: Contents, citizen: string): Message[] {
  return [...messages.values()].filter((message) => message.citizen === citizen)
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
