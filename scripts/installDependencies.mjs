import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const oldest = [20, 19]

/** Installs what package-lock.json asks for, unless exactly that is there already. */
export async function installDependencies(root) {
  refuseOldNode()
  if (isInstalled(root)) return
  console.error('Installing the packages that package-lock.json names (npm ci) …')
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-progress'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error(
    'The packages could not be installed: npm ci failed, for the reason above.\n' +
      'It needs the npm registry. Try again, or run npm ci by hand.',
  )
  process.exit(1)
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  console.error(`Rettidig needs Node ${oldest.join('.')} or newer. This is ${process.version}.`)
  process.exit(1)
}

/** npm writes down what it put into node_modules, last of all: that is compared with the lock. */
function isInstalled(root) {
  const installed = read(new URL('node_modules/.package-lock.json', root))
  const wanted = read(new URL('package-lock.json', root))
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      installed[path]?.version === entry.version ||
      (entry.optional && !installed[path] && !isForThisMachine(entry)),
  )
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}

/** Only what names this very system is sure to be wanted: a binary built for it. */
function isForThisMachine({ os, cpu, libc }) {
  return !libc && Boolean(os?.includes(process.platform)) && Boolean(cpu?.includes(process.arch))
}
