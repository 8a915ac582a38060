import type { RememberedAnswer } from '../store/store'

/** An answer as a store remembers it. */
export const rememberedAnswer: RememberedAnswer = {
  fingerprint: 'POST /somewhere {}',
  status: 201,
  headers: { 'content-type': 'application/json' },
  body: '{"text":"æøå"}',
}
