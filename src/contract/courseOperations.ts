import * as z from 'zod'
import { course, courseEffect, courseOptions } from './course'
import { courseChange } from './courseChange'
import { newCitizen } from './newCitizen'
import type { Operation } from './operation'

const nothing = z.object({})
const ofCitizen = z.object({ citizenId: z.string().max(100) })

export const askCourseOptions = {
  id: 'askCourseOptions',
  method: 'GET',
  path: '/api/course-options',
  summary: 'The benefits with their target groups, and the municipalities and funds there are.',
  kind: 'question',
  params: nothing,
  query: nothing,
  body: null,
  answer: { status: 200, body: courseOptions },
  problems: [],
} as const satisfies Operation

export const openCourse = {
  id: 'openCourse',
  method: 'GET',
  path: '/api/citizens/{citizenId}/course',
  summary: 'The facts the law runs on as they stand, and who changed what when.',
  kind: 'question',
  params: ofCitizen,
  query: nothing,
  body: null,
  answer: { status: 200, body: course },
  problems: ['not-found'],
} as const satisfies Operation

export const previewCourse = {
  id: 'previewCourse',
  method: 'POST',
  path: '/api/citizens/{citizenId}/course-previews',
  summary: 'What a change of the facts would do to what the law says. Changes nothing.',
  kind: 'question',
  params: ofCitizen,
  query: nothing,
  body: courseChange,
  answer: { status: 200, body: courseEffect },
  problems: ['not-found', 'invalid', 'law-refuses'],
} as const satisfies Operation

export const changeCourse = {
  id: 'changeCourse',
  method: 'POST',
  path: '/api/citizens/{citizenId}/course-changes',
  summary:
    'Enters something that happened, or corrects what was entered. A known value is replaced with a reason only.',
  kind: 'change',
  params: ofCitizen,
  query: nothing,
  body: courseChange,
  answer: {
    status: 201,
    /** `staysYours` is false when the citizen has gone to another authority by it. */
    body: z.object({ version: z.number().int(), staysYours: z.boolean() }),
  },
  problems: ['not-found', 'invalid', 'law-refuses'],
} as const satisfies Operation

export const previewCitizen = {
  id: 'previewCitizen',
  method: 'POST',
  path: '/api/citizen-previews',
  summary: 'What the law would require of a citizen not registered yet. Changes nothing.',
  kind: 'question',
  params: nothing,
  query: nothing,
  body: newCitizen,
  answer: { status: 200, body: courseEffect },
  problems: ['invalid', 'number-known'],
} as const satisfies Operation

export const registerCitizen = {
  id: 'registerCitizen',
  method: 'POST',
  path: '/api/citizens',
  summary: 'Registers a new citizen of the asker’s own.',
  kind: 'command',
  params: nothing,
  query: nothing,
  body: newCitizen,
  answer: { status: 201, body: z.object({ id: z.string() }) },
  problems: ['invalid', 'number-known'],
} as const satisfies Operation
