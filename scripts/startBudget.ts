import { report } from '../gates/report'
import { budget } from './start/budget'
import { firstRoutes, startWeight, type Weighed } from './start/startWeight'

/** After `vite build`: what each first route weighs, and whether that is too much. */
const dist = process.argv[2] ?? 'dist'
const faults: string[] = []
let examined = 0
for (const route of firstRoutes) {
  const weight = startWeight(dist, route)
  console.log(route.join(' and '))
  for (const kind of ['javaScript', 'css'] as const) {
    const sum = weight[kind].reduce((bytes, { bytes: more }) => bytes + more, 0)
    console.log(`${kind}: ${kilobytes(sum)} of at most ${kilobytes(budget[kind])}`)
    for (const row of weight[kind]) console.log(line(row))
    examined += weight[kind].length
    if (weight[kind].length === 0) faults.push(`no ${kind} found on the first route`)
    if (sum > budget[kind])
      faults.push(`${kind} is ${kilobytes(sum - budget[kind])} over its budget`)
  }
}
report('start budget', examined, faults)

function line({ file, bytes }: Weighed): string {
  return `${kilobytes(bytes).padStart(10)}  ${file}`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
