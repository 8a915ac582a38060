import type { Migration } from './migration'
import { records } from './migrations/0001-records'
import { occupations } from './migrations/0002-occupations'

/** Every step of the schema, in order: the first is number 1. */
export const migrations: readonly Migration[] = [records, occupations]
