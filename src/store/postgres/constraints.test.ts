import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import type { Conversation } from '../../domain/conversation'
import { addMinutes } from '../../domain/instant'
import { occupiesTime, resourcesOf } from '../../domain/occupancy'
import { buildCitizenFile } from '../../testing/buildCitizenFile'
import { buildSeed } from '../../testing/buildSeed'
import { freshDatabase } from '../../testing/freshDatabase'
import { nine, talkAtNine } from '../../testing/storeDeeds'

const statuses = ['booked', 'held', 'missed', 'cancelled'] as const
const seed = buildSeed([
  buildCitizenFile({ citizen: { id: 'citizen' } }),
  buildCitizenFile({ citizen: { id: 'other', civilRegistrationNumber: '710580-1235' } }),
])

/** Somebody who writes in the database with nothing of the program in between. */
async function connect(url?: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url ?? (await freshDatabase(seed)) })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

function insert(client: pg.Client, talk: Conversation) {
  return client.query(
    `INSERT INTO conversations (id, version, citizen, kind, authority, party, caseworker, start,
       "end", form, meeting, topic, status, guest)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      talk.id,
      talk.version,
      talk.citizen,
      talk.kind,
      talk.authority,
      talk.party,
      talk.caseworker,
      talk.start,
      talk.end,
      talk.form,
      JSON.stringify(talk.meeting),
      talk.topic,
      talk.status,
      talk.guest,
    ],
  )
}

const refused = { code: '23P01', constraint: 'one_talk_at_a_time' }
const shared: readonly [resource: string, other: Partial<Conversation>][] = [
  ['caseworker', { citizen: 'other', meeting: { kind: 'room', room: 'room-2' } }],
  ['citizen', { caseworker: 'colleague', meeting: { kind: 'room', room: 'room-2' } }],
  ['room', { caseworker: 'colleague', citizen: 'other' }],
  [
    'guest',
    { caseworker: 'colleague', citizen: 'other', meeting: { kind: 'room', room: 'room-2' } },
  ],
  [
    'guest who holds another talk',
    {
      caseworker: 'adviser',
      guest: null,
      citizen: 'other',
      meeting: { kind: 'room', room: 'room-2' },
    },
  ],
]

it.each(
  shared.flatMap(([resource, parts]) =>
    statuses.filter(occupiesTime).map((status) => [resource, status, parts] as const),
  ),
)('the database itself refuses a %s of a talk that is %s', async (_, status, parts) => {
  const client = await connect()
  await insert(client, talkAtNine({ status, guest: 'adviser' }))
  const other = {
    guest: 'adviser',
    start: addMinutes(nine, 44),
    end: addMinutes(nine, 90),
    ...parts,
  }
  await expect(insert(client, talkAtNine({ id: 'other', ...other }))).rejects.toMatchObject(refused)
  await insert(client, talkAtNine({ id: 'later', ...other, start: addMinutes(nine, 45) }))
  const move = client.query('UPDATE conversations SET start = $1 WHERE id = $2', [nine, 'later'])
  await expect(move).rejects.toMatchObject(refused)
})

it('the database itself refuses the link of a talk to another, unless it is cancelled', async () => {
  const client = await connect()
  const meeting = { kind: 'link', link: 'https://video.example/room' } as const
  await insert(client, talkAtNine({ meeting }))
  const later = { start: addMinutes(nine, 45), end: addMinutes(nine, 90), citizen: 'other' }
  await expect(
    insert(client, talkAtNine({ id: 'other', meeting, ...later })),
  ).rejects.toMatchObject({ code: '23505', constraint: 'one_talk_on_a_link' })
  await insert(client, talkAtNine({ id: 'off', meeting, ...later, status: 'cancelled' }))
})

it('the database itself refuses to take a cancellation back over another talk', async () => {
  const client = await connect()
  await insert(client, talkAtNine({ status: 'cancelled' }))
  await insert(client, talkAtNine({ id: 'other' }))
  const back = client.query(`UPDATE conversations SET status = 'booked' WHERE id = 'talk'`)
  await expect(back).rejects.toMatchObject(refused)
})

it('the database itself refuses a time that is occupied without a talk of its own', async () => {
  const client = await connect()
  await insert(client, talkAtNine())
  await insert(client, talkAtNine({ id: 'other', status: 'cancelled' }))
  const steal = client.query(
    `INSERT INTO occupations (conversation, kind, resource, during)
     SELECT 'other', kind, resource, during FROM occupations WHERE kind = 'caseworker'`,
  )
  await expect(steal).rejects.toMatchObject(refused)
})

it('a talk occupies whom and what the domain says, whatever its status and meeting', async () => {
  const client = await connect()
  const meetings = [
    { kind: 'room', room: 'room' },
    { kind: 'address', address: 'Prøvevej 1' },
    { kind: 'link', link: 'https://video.example' },
    { kind: 'number', number: '00112233', caller: 'authority' },
  ] as const
  for (const status of statuses)
    for (const meeting of meetings) {
      const talk = talkAtNine({ status, meeting, guest: 'guest' })
      await insert(client, talk)
      const { rows } = await client.query(
        'SELECT kind, resource AS id FROM occupations ORDER BY 1, 2',
      )
      expect(rows).toEqual(occupiesTime(status) ? resourcesOf(talk) : [])
      await client.query('DELETE FROM conversations')
    }
})

it('two who wait for a time that is given back do not wait for each other then', async () => {
  const url = await freshDatabase(seed)
  const [first, ...others] = [await connect(url), await connect(url), await connect(url)]
  await first.query('BEGIN')
  await insert(first, talkAtNine())
  const late = Promise.allSettled(
    others.map((client, index) => insert(client, talkAtNine({ id: `late ${index}` }))),
  )
  const waiting = `SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  await expect
    .poll(async () => (await first.query(waiting)).rows, { timeout: 20_000 })
    .toHaveLength(2)
  await first.query('ROLLBACK')
  const refusals = (await late).flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(refusals).toEqual([expect.objectContaining(refused)])
})
