import type { fundWish as danish } from '../da/fundWish'
import type { Translated } from '../translated'

/** The texts of the citizen's wish to have the fund with them. */
export const fundWish: Translated<typeof danish> = {
  title: 'The fund in talk no. {{number}}',
  answers: {
    unasked: 'The citizen has not been asked yet.',
    yes: 'The citizen wishes the fund to take part.',
    no: 'The citizen does not wish the fund to take part.',
  },
  yes: 'The citizen wishes it',
  no: 'The citizen does not wish it',
  saved: 'The citizen’s answer is registered',
}
