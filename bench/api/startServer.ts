import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort } from '../../src/hosts/node/freePort'

export interface StartedServer {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Runs a server of this folder in a process of its own, told its port and what else it needs. */
export async function startServer(
  name: 'ownServer' | 'bareServer',
  told: Readonly<Record<string, string>>,
): Promise<StartedServer> {
  const port = await freePort()
  const file = join(import.meta.dirname, `${name}.ts`)
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, ...told, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  if (String(said[0]) !== 'ready') throw new Error(`${name} could not start`)
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
