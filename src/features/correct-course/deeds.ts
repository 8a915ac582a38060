import { citizenDeeds } from './citizenDeeds'
import type { Deed } from './deed'
import { exemptionDeeds } from './exemptionDeeds'
import { periodDeeds } from './periodDeeds'

/** Everything a caseworker can enter about a course, each with its address and its fields. */
export const deeds: readonly Deed[] = [...periodDeeds, ...citizenDeeds, ...exemptionDeeds]
