import * as z from 'zod'
import { hours, hoursRequest, peopleList, roomList } from './hours'
import type { Operation } from './operation'

const nothing = z.object({})
const ofPerson = z.object({ personId: z.string().max(100) })
const ofRoom = z.object({ roomId: z.string().max(100) })

export const listPeople = {
  id: 'listPeople',
  method: 'GET',
  path: '/api/people',
  summary: 'The people of the asker’s authority.',
  kind: 'question',
  params: nothing,
  query: nothing,
  body: null,
  answer: { status: 200, body: peopleList },
  problems: [],
} as const satisfies Operation

export const openHours = {
  id: 'openHours',
  method: 'GET',
  path: '/api/people/{personId}/availability',
  summary: 'When somebody works: one’s own hours, or as team leader those of one’s people.',
  kind: 'question',
  params: ofPerson,
  query: nothing,
  body: null,
  answer: { status: 200, body: hours },
  problems: ['not-found', 'not-permitted'],
} as const satisfies Operation

export const changeHours = {
  id: 'changeHours',
  method: 'PUT',
  path: '/api/people/{personId}/availability',
  summary:
    'Replaces somebody’s hours. Talks booked on days they are now away are told, and stay booked.',
  kind: 'change',
  params: ofPerson,
  query: nothing,
  body: hoursRequest,
  answer: { status: 200, body: hours },
  problems: ['not-found', 'not-permitted', 'invalid'],
} as const satisfies Operation

export const listRooms = {
  id: 'listRooms',
  method: 'GET',
  path: '/api/rooms',
  summary: 'The rooms of the asker’s authority with their hours.',
  kind: 'question',
  params: nothing,
  query: nothing,
  body: null,
  answer: { status: 200, body: roomList },
  problems: [],
} as const satisfies Operation

export const openRoomHours = {
  id: 'openRoomHours',
  method: 'GET',
  path: '/api/rooms/{roomId}/availability',
  summary: 'When a room of the asker’s authority is open.',
  kind: 'question',
  params: ofRoom,
  query: nothing,
  body: null,
  answer: { status: 200, body: hours },
  problems: ['not-found'],
} as const satisfies Operation

export const changeRoomHours = {
  id: 'changeRoomHours',
  method: 'PUT',
  path: '/api/rooms/{roomId}/availability',
  summary: 'Replaces a room’s hours. A team leader’s to do.',
  kind: 'change',
  params: ofRoom,
  query: nothing,
  body: hoursRequest,
  answer: { status: 200, body: hours },
  problems: ['not-found', 'not-permitted', 'invalid'],
} as const satisfies Operation
