import pg from 'pg'
import type { Conversation } from '../domain/conversation'
import type { WorkingWeek } from '../domain/workingWeek'
import { conversationRow } from '../store/postgres/conversationRow'
import { insertFiles } from '../store/postgres/insertFiles'
import { openDatabase } from '../store/postgres/openDatabase'
import type { Seed } from '../store/contents'

/** Fills a database that has the first step of the schema alone; everybody works the week given. */
export async function seedFirstSchema(
  url: string,
  { authorities, people, rooms, citizenFiles }: Seed,
  week: WorkingWeek,
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const insert = (table: string, row: Readonly<Record<string, unknown>>) =>
    client.query(
      `INSERT INTO ${table} (${Object.keys(row).join(', ')})
       VALUES (${Object.keys(row)
         .map((_, index) => `$${index + 1}`)
         .join(', ')})`,
      Object.values(row),
    )
  try {
    for (const { id, kind, name, municipality } of authorities)
      await insert('authorities', { id, kind, name, municipality, freedoms: '[]' })
    for (const { id, name, role, authority } of people)
      await insert('people', { id, name, role, authority, working_week: JSON.stringify(week) })
    for (const { id, authority, name, address } of rooms)
      await insert('rooms', { id, authority, name, address })
    await insertCitizens(url, citizenFiles)
    for (const talk of citizenFiles.flatMap(({ conversations }) => conversations)) {
      const {
        moves: _moves,
        accepted: _accepted,
        participants: _participants,
        guest: _guest,
        physicalRequired,
        end,
        ...row
      } = conversationRow(talk)
      const first = {
        outcome: JSON.stringify(firstOutcome(talk)),
        wish: talk.wish?.form ?? null,
        meeting: firstMeeting(talk),
      }
      const renamed = { physical_required: physicalRequired, '"end"': end, ...first }
      await insert('conversations', { ...row, ...renamed })
    }
  } finally {
    await client.end()
  }
}

function firstOutcome({ outcome }: Conversation) {
  if (outcome === null) return null
  const {
    form: _form,
    agreements: _agreements,
    afterwards: _afterwards,
    absence: _absence,
    ...first
  } = outcome
  return first
}

/** Nobody wrote down who called whom. */
function firstMeeting({ meeting }: Conversation): string {
  const { caller: _later, ...first } = { caller: null, ...meeting }
  return JSON.stringify(first)
}

async function insertCitizens(url: string, files: Seed['citizenFiles']): Promise<void> {
  const db = openDatabase(url)
  try {
    await insertFiles(
      db,
      // There were no hours to keep yet.
      files.map((file) => ({ ...file, conversations: [], ordinaryHours: [] })),
    )
  } finally {
    await db.destroy()
  }
}
