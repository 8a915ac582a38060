import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** Without colours, which some programs print on build machines alone. */
const { FORCE_COLOR: _, ...rest } = process.env
const plain = { ...rest, NO_COLOR: '1' }

export interface Options {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly seconds?: number
  /** Show the output as it comes, and not only hand it back. */
  readonly show?: boolean
}

export interface Outcome {
  readonly code: number
  readonly output: string
  readonly seconds: number
}

/** Runs a program of the project's packages, or of the system, and waits for its end. */
export function runCommand(command: readonly string[], options: Options = {}): Promise<Outcome> {
  const [name = '', ...args] = command
  const started = performance.now()
  const child = spawn(executable(name), args, {
    cwd: options.cwd ?? root,
    env: { ...plain, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  return new Promise((resolve) => {
    let output = ''
    const limit = setTimeout(stop, (options.seconds ?? 120) * 1000)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => end(1, error.message))
    child.on('close', (code) => end(code ?? 1))

    function keep(chunk: Buffer) {
      output += chunk.toString()
      if (options.show) process.stdout.write(chunk)
    }
    function stop() {
      child.kill('SIGKILL')
      end(1, `Stopped after ${options.seconds ?? 120} seconds.`)
    }
    function end(code: number, remark = '') {
      clearTimeout(limit)
      const seconds = (performance.now() - started) / 1000
      resolve({ code, output: `${output}${remark}`, seconds })
    }
  })
}

function executable(name: string) {
  const windows = process.platform === 'win32'
  const own = join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name)
  return existsSync(own) ? own : name
}
