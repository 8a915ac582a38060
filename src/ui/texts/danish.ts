import type { da } from './da'
import type { tasks } from './da/tasks'

/** Every text there is, at the start or later. */
export type Danish = typeof da & typeof tasks
