import { acceptAll } from './support/acceptAll'
import type { Page } from '@playwright/test'
import { enter } from './support/enter'
import { expect, test } from './support/test'

const monday = '2026-11-23T08:00:00Z'
const slots = Array.from({ length: 24 }, (_, slot) => ({
  on: slot < 12 ? '2026-12-10' : '2026-12-11',
  at: `${String(6 + (slot % 12)).padStart(2, '0')}:00`,
}))

/** Asks for every slot at once with one caseworker, for a citizen of this tab's own. */
async function raceFor(page: Page, citizenId: string): Promise<number[]> {
  return page.evaluate(
    async (race) =>
      Promise.all(
        race.slots.map(async ({ on, at }) => {
          const response = await fetch(`/api/citizens/${race.citizenId}/conversations`, {
            method: 'POST',
            headers: {
              'Content-Type': 'application/json',
              'Rettidig-Person': 'agnete',
              'Idempotency-Key': crypto.randomUUID(),
            },
            body: JSON.stringify({
              kind: 'on-request',
              on,
              at,
              minutes: 60,
              form: 'physical',
              wish: 'physical',
              physicalRequired: null,
              meeting: { kind: 'address', address: 'Opdigtet Alle 1' },
              topic: `${on} ${at}`,
              caseworker: 'agnete',
              accepted: race.accepted,
            }),
          })
          return response.status
        }),
      ),
    { citizenId, slots, accepted: acceptAll },
  )
}

async function bookedTopics(page: Page, citizenId: string): Promise<string[]> {
  return page.evaluate(async (id) => {
    const response = await fetch(`/api/citizens/${id}`, {
      headers: { 'Rettidig-Person': 'agnete' },
    })
    const { conversations } = (await response.json()) as { conversations: { topic: string }[] }
    return conversations.map(({ topic }) => topic).filter((topic) => /^2026-12-1\d /.test(topic))
  }, citizenId)
}

test.use({ refusals: [409] })

for (const tabs of [2, 4])
  test(`${tabs} tabs race for ${slots.length} slots of one caseworker: each goes to one`, async ({
    page,
    context,
  }) => {
    const others = await Promise.all(Array.from({ length: tabs - 1 }, () => context.newPage()))
    const racers = [page, ...others]
    const citizens = ['c0002', 'c0013', 'c0015', 'c0020'].slice(0, tabs)
    for (const racer of racers) await enter(racer, 'Agnete Aabenhus', monday)
    const statuses = await Promise.all(
      racers.map((racer, tab) => raceFor(racer, citizens[tab] ?? '')),
    )
    for (const slot of slots.keys())
      expect(statuses.map((told) => told[slot] ?? 0).toSorted((a, b) => a - b)).toEqual([
        201,
        ...Array.from({ length: tabs - 1 }, () => 409),
      ])
    const booked = await Promise.all(citizens.map((citizen) => bookedTopics(page, citizen)))
    expect(booked.flat().toSorted()).toEqual(slots.map(({ on, at }) => `${on} ${at}`).toSorted())
  })
