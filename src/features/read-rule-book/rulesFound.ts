import type { RuleBookPage, RuleOnDayRow } from '../../contract/ruleBook'

type Chapters = RuleBookPage['chapters']

/** The rules that have every word and stand as asked; subjects without any are left out. */
export function rulesFound(
  chapters: Chapters,
  wanted: {
    readonly text: string
    readonly state: RuleOnDayRow['state'] | 'expected' | null
    readonly language: 'da' | 'en'
  },
): Chapters {
  const words = folded(wanted.text).split(/\s+/).filter(Boolean)
  const stands = (rule: RuleOnDayRow) =>
    wanted.state === null ||
    (wanted.state === 'expected' ? rule.expected : rule.state === wanted.state)
  const has = (rule: RuleOnDayRow) => {
    const whole = folded(textOf(rule, wanted.language))
    return words.every((word) => whole.includes(word))
  }
  return chapters
    .map((chapter) => ({
      ...chapter,
      rules: chapter.rules.filter((rule) => stands(rule) && has(rule)),
    }))
    .filter(({ rules }) => rules.length > 0)
}

/** Everything one may remember of a rule: its words, its name in the program, where it stands. */
function textOf({ id, title, text, sources }: RuleOnDayRow, language: 'da' | 'en'): string {
  const places = sources.flatMap((source) =>
    source.document === null ? [source.reference] : [source.title, source.section, source.phrase],
  )
  return [id, title[language], text[language], ...places].join(' ')
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da')
}
