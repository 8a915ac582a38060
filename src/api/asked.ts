import type { z } from 'zod'
import type { Immutable } from '../contract/immutable'
import type { Operation } from '../contract/operation'
import type { Authority } from '../domain/authority'
import type { Instant } from '../domain/instant'
import type { Person } from '../domain/person'
import type { Draft, View } from '../store/store'
import type { Outside } from './dependencies'
import type { ProblemAnswer } from './problemAnswer'

/** A checked request: who asks, when, and what, in the shapes of the contract. */
export interface Asked<O extends Operation> {
  readonly params: z.output<O['params']>
  readonly query: z.output<O['query']>
  readonly body: O['body'] extends z.ZodType ? z.output<O['body']> : null
  /** Who asks; nobody where whoever asks is answered. */
  readonly person: O extends { readonly anybody: true } ? null : Person
  readonly authority: O extends { readonly anybody: true } ? null : Authority
  readonly now: Instant
  readonly newId: () => string
  readonly outside: Outside
  /** Where people find the program. */
  readonly address: () => string
  /** The version the asker last saw; null unless the operation is a change. */
  readonly version: number | null
}

export type Answered<O extends Operation> =
  | {
      readonly ok: true
      readonly body: Immutable<z.input<O['answer']['body']>>
      readonly version?: number
    }
  | { readonly ok: false; readonly problem: ProblemAnswer }

/** Answers one operation within one transaction. A refusal writes nothing. */
export type Handler<O extends Operation> = (
  asked: Asked<O>,
  kept: O['kind'] extends 'question' ? View : Draft,
) => Promise<Answered<O>>
