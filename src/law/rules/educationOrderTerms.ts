import type { RuleId } from './allRules'

/** Whom the education order concerns. Its source is the rule's. */
export const educationOrderTerms: { readonly rule: RuleId; readonly underAge: number } = {
  rule: 'education-order',
  underAge: 30,
}
