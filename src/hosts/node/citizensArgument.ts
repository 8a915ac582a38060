const most = 100_000

/** How many made-up citizens somebody asks for; undefined when that is no such number. */
export function citizensArgument(text: string): number | undefined {
  const citizens = Number(text)
  return /^\d{1,6}$/.test(text) && citizens >= 1 && citizens <= most ? citizens : undefined
}
