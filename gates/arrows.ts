import { readFileSync } from 'node:fs'
import { cycles } from './arrows/cycles'
import { importsOf } from './arrows/importsOf'
import { featureOf, refusal, roomOf } from './arrows/refusal'
import { rooms } from './arrows/rooms'
import { targetOf } from './arrows/targetOf'
import { filesUnder } from './filesUnder'
import { report } from './report'

/** Every import in src/ goes the way the table of rooms allows, and none leads back to itself. */
const files = filesUnder(['src']).filter((file) => /\.tsx?$/.test(file))
const faults: string[] = []
const imports = new Map<string, string[]>()

for (const file of files) {
  if (!rooms[roomOf(file)]) faults.push(`${file}: is in none of the rooms`)
  if (roomOf(file) === 'features' && !featureOf(file)) faults.push(`${file}: is in no feature`)
  const targets: string[] = []
  imports.set(file, targets)
  for (const each of importsOf(file, readFileSync(file, 'utf8'))) {
    const target = each.specifier?.startsWith('.') ? targetOf(file, each.specifier) : undefined
    if (target) targets.push(target)
    const why = refusal(file, each, target)
    if (why) faults.push(`${file}:${each.line} imports ${each.specifier ?? '…'}: ${why}`)
  }
}
for (const ring of cycles(imports)) faults.push(`a ring of imports: ${ring.join(' → ')}`)

report('imports', files.length, faults)
