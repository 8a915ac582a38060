import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'

// Processes of their own, on a machine that may be busy with others.
vi.setConfig({ testTimeout: 60_000 })

/** A program that says when it began to stop, and is done when told on its input. */
const program = `
  import { stopOnSignals } from './src/hosts/node/stopOnSignals.ts'
  process.stdin.resume()
  stopOnSignals(() => new Promise((done) => {
    process.stdout.write('stopping')
    process.stdin.once('data', done)
  }))
  process.stdout.write('ready')
`

async function start() {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  return { child, ended, says: () => once(child.stdout, 'data') }
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets a program end what it is doing',
  async (signal) => {
    const { child, ended, says } = await start()
    const stopping = says()
    child.kill(signal)
    expect(String(await stopping)).toBe('stopping')
    child.stdin.write('done')
    expect(await ended).toEqual([0, null])
  },
)

it('the same signal by two ways is one: it goes on ending what it is doing', async () => {
  const { child, ended, says } = await start()
  const stopping = says()
  child.kill('SIGINT')
  await stopping
  child.kill('SIGTERM')
  await setTimeout(100)
  child.stdin.write('done')
  expect(await ended).toEqual([0, null])
})

it.each(['SIGTERM', 'SIGINT'] as const)('a second %s ends it at once', async (signal) => {
  const { child, ended, says } = await start()
  const stopping = says()
  child.kill('SIGTERM')
  await stopping
  // Later than the same signal can come by another way.
  await setTimeout(1500)
  child.kill(signal)
  expect(await ended).toEqual([1, null])
})
