import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './runCommand'

const clone = join(mkdtempSync(join(tmpdir(), 'rettidig-clone-')), 'rettidig')

beforeAll(() => {
  spawnSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' })
})
afterAll(() => rmSync(join(clone, '..'), { recursive: true, force: true }))

test('npm start on a fresh clone installs what it needs and says where the application is', async () => {
  const { output, status, text } = await start()
  expect(output).toContain('Installing the packages')
  expect(status).toBe(200)
  expect(text).toContain('<html lang="da">')
})

test('a second start installs nothing', async () => {
  const { output, seconds } = await start()
  expect(output).not.toContain('Installing the packages')
  expect(seconds).toBeLessThan(15)
})

/** As a developer would: outside of this run's npm and Vitest, up to the printed address. */
async function start() {
  const env = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_ENV|VITE)/i.test(name))
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: Object.fromEntries(env),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    let output = ''
    const address = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString()
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)
        if (found) resolve(found[0])
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.on('exit', () => reject(new Error(output)))
    })
    const seconds = (performance.now() - began) / 1000
    const response = await fetch(address, { headers: { Accept: 'text/html' } })
    return { output, seconds, status: response.status, text: await response.text() }
  } finally {
    // The whole group: npm, the shell it starts, and the server.
    if (child.pid && child.exitCode === null) process.kill(-child.pid)
  }
}
