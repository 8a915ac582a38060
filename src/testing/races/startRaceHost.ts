import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface RaceHost {
  readonly address: string
  /** Ends it without a word, in whatever it is doing, and starts another at the same address. */
  readonly killAndStart: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** A host in a process of its own at a port, on a database. */
export async function startRaceHost(port: number, database: string): Promise<RaceHost> {
  let running = await start(port, database)
  async function kill(): Promise<void> {
    const ended = once(running, 'exit')
    running.kill('SIGKILL')
    await ended
  }
  return {
    address: `http://127.0.0.1:${port}`,
    killAndStart: async () => {
      await kill()
      running = await start(port, database)
    },
    stop: kill,
  }
}

async function start(port: number, database: string): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'raceHost.ts')],
    {
      env: { ...process.env, PORT: String(port), DATABASE_URL: database },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const said = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  if (String(said[0]) !== 'ready') throw new Error('the host could not start')
  return child
}
