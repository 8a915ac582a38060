/** One line of the log. Its fields are chosen one by one: nothing that was asked or answered. */
export type LogLine = {
  readonly level: 'info' | 'error'
  readonly event: 'request' | 'refused' | 'surprise' | 'host'
} & Readonly<Record<string, unknown>>

export type Log = (line: LogLine) => void

/** Writes each line as JSON, whatever it holds on one line. */
export function logTo(output: { write(text: string): unknown }): Log {
  return (line) => output.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)
}
