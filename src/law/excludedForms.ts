import type { FormVerdict } from './assessment'
import { forms, type Form } from './caseFile'
import type { RuleId } from './rules/allRules'
import type { Text } from './text'

/** The forms a rule leaves out, each with the reason as a caseworker would say it. */
export function excludedForms(
  rule: RuleId,
  allowed: readonly Form[],
  first: boolean,
): FormVerdict['excluded'] {
  const reason = reasonFor(rule, first)
  return forms.filter((form) => !allowed.includes(form)).map((form) => ({ form, reason }))
}

function reasonFor(rule: RuleId, first: boolean): Text {
  if (rule === 'form.authority-override.2023') return decidedPhysical
  if (rule === 'form.physical.before') return beforeVideo
  return first ? firstIsPhysical : onlyVideo
}

const firstIsPhysical = {
  da: 'Den første samtale i et forløb er personligt fremmøde.',
  en: 'The first talk of a process is held in person.',
}

const decidedPhysical = {
  da: 'Myndigheden har besluttet, at samtalen holdes ved personligt fremmøde.',
  en: 'The authority has decided that the talk is held in person.',
}

const beforeVideo = {
  da: 'Den dag er der endnu ingen regler om digitale samtaler. Samtalen holdes ved personligt fremmøde.',
  en: 'On that day there are no rules on digital talks yet. The talk is held in person.',
}

const onlyVideo = {
  da: 'Den dag giver reglerne mulighed for video, ikke for telefon.',
  en: 'On that day the rules make video possible, not telephone.',
}
