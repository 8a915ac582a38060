import type { KnownSurvivor } from './survivor'

/** The list of what no test notices as a page, reason by reason. */
export function survivorsInWords(known: readonly KnownSurvivor[]): string {
  const parts = [...new Set(known.map(({ why }) => why))].map((reason) => {
    const rows = known.filter(({ why }) => why === reason)
    return `## ${reason}\n\n${rows.map((row) => `- ${inWords(row)}`).join('\n')}\n`
  })
  return `${head}\n${parts.join('\n')}`
}

const head = `# What no test of the law notices

\`npm run test:mutation\` moves every date of the law a day and every number by one, and lets [Stryker](https://stryker-mutator.io) change its code in every way it knows: a test must notice. What none notices stands in \`scripts/mutation/survivors.json\` with a word on why, and is shown here. A change that lives and is not on the list fails the command, and so does one on the list that lives no more.
`

function inWords({ file, line, mutator, becomes }: KnownSurvivor): string {
  return `\`${file}\` ${mutator}: \`\`${line}\`\` → \`\`${becomes.split('\n').join(' ')}\`\``
}
