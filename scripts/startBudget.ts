import { report } from '../gates/report'
import { budget } from './start/budget'
import { startWeight, type Weighed } from './start/startWeight'

/** After `vite build`: what the first route weighs, and whether that is too much. */
const dist = process.argv[2] ?? 'dist'
const weight = startWeight(dist)
const faults = (['javaScript', 'css'] as const).flatMap((kind) => {
  const files = weight[kind]
  const sum = files.reduce((bytes, row) => bytes + row.bytes, 0)
  console.log(`${kind}: ${kilobytes(sum)} of at most ${kilobytes(budget[kind])}`)
  for (const row of files) console.log(line(row))
  if (files.length === 0) return [`no ${kind} found on the first route`]
  return sum > budget[kind] ? [`${kind} is ${kilobytes(sum - budget[kind])} over its budget`] : []
})
report('start budget', weight.javaScript.length + weight.css.length, faults)

function line({ file, bytes }: Weighed): string {
  return `${kilobytes(bytes).padStart(10)}  ${file}`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
