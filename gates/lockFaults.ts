import * as z from 'zod'

const shape = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
})

/**
 * A lock file must serve every machine: it names no registry, and it holds the binaries of every
 * system. One made where some of them could not be had is refused by `npm ci`.
 */
export function lockFaults(lock: string): string[] {
  if (lock === '') return []
  const { packages } = shape.parse(JSON.parse(lock))
  const locked = new Set(Object.keys(packages).map(nameOf))
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `package-lock.json: ${nameOf(path)} wants ${name}, which is not locked`),
  )
  const resolved = lock.includes('"resolved"')
    ? ['package-lock.json: names the registry it was made with ("resolved")']
    : []
  return [...resolved, ...missing]
}

function nameOf(path: string) {
  return path.replace(/^.*node_modules\//, '')
}
