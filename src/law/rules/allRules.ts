import { chapters } from './chapters'

type Rule = (typeof chapters)[number]['rules'][number]

/** Every rule written down, chapter by chapter. */
export const allRules: readonly Rule[] = chapters.flatMap(({ rules }): readonly Rule[] => rules)

export type RuleId = Rule['id']
