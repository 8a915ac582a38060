/** Says what was found and ends the gate: it fails on any fault, and when it looked at nothing. */
export function report(what: string, examined: number, faults: readonly string[]) {
  for (const fault of faults) console.log(fault)
  if (examined === 0) console.log(`${what}: there was nothing to examine`)
  else console.log(`${what}: ${examined} files examined, ${faults.length} faults`)
  process.exitCode = faults.length > 0 || examined === 0 ? 1 : 0
}
