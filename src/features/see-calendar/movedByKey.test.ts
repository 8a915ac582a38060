import { expect, it } from 'vitest'
import { movedByKey } from './movedByKey'

const from = { on: '2026-11-24', at: '10:00', minutes: 45, caseworker: 'bo' }
const days = ['2026-11-23', '2026-11-24', '2026-11-25']
const key = (name: string, shiftKey = false) => ({ key: name, altKey: true, shiftKey })

it.each([
  ['ArrowDown', false, { at: '10:15' }],
  ['ArrowUp', false, { at: '09:45' }],
  ['ArrowRight', false, { on: '2026-11-25' }],
  ['ArrowLeft', false, { on: '2026-11-23' }],
  ['ArrowDown', true, { minutes: 60 }],
  ['ArrowUp', true, { minutes: 30 }],
])('%s with Alt (Shift: %s) takes a talk there: %o', (name, shift, part) => {
  expect(movedByKey(from, key(name, shift), days)).toEqual({ ...from, ...part })
})

it.each([
  ['a key without Alt', { ...key('ArrowDown'), altKey: false }, from],
  ['another key', key('a'), from],
  ['a day not in view', key('ArrowRight'), { ...from, on: '2026-11-25' }],
  ['before midnight', key('ArrowUp'), { ...from, at: '00:00' }],
  ['past midnight', key('ArrowDown'), { ...from, at: '23:00' }],
  ['to no length', key('ArrowUp', true), { ...from, minutes: 15 }],
  ['longer than the day', key('ArrowDown', true), { ...from, at: '23:00' }],
])('a talk is taken nowhere by %s', (_, pressed, talk) => {
  expect(movedByKey(talk, pressed, days)).toBeNull()
})
