// Runs a command of the project, after installing what it needs.
// Plain JavaScript on Node alone: on a fresh clone nothing else is there yet.
// Whatever it says itself goes to stderr, so that stdout belongs to the command.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { installDependencies } from './installDependencies.mjs'

const root = new URL('..', import.meta.url)
const [command, ...args] = process.argv.slice(2)

await installDependencies(root)
run()

function run() {
  const windows = process.platform === 'win32'
  const name = windows ? `${command}.cmd` : command
  const executable = fileURLToPath(new URL(`node_modules/.bin/${name}`, root))
  const child = spawn(windows ? `"${executable}"` : executable, args, {
    stdio: 'inherit',
    shell: windows,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`Could not start ${command}: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
  })
}
