import { expect, it } from 'vitest'
import { receiversIn } from './receiversIn'

it('the receivers are those whose address is said', () => {
  const channelsIn = (said: Readonly<Record<string, string>>) => {
    const read = receiversIn(said)
    return read.ok ? [...read.values.keys()] : read.because
  }
  const set = { LETTER_URL: 'https://letters.example/', NATIONAL_RECORD_URL: '' }
  expect(channelsIn(set)).toEqual(['letter'])
  expect(channelsIn({})).toEqual([])
})

it.each(['letters', 'ftp://letters.example', 'javascript:alert(1)'])(
  '%s is no address of a receiver',
  (said) => {
    const because = 'TEXT_MESSAGE_URL is no address of the web.'
    expect(receiversIn({ TEXT_MESSAGE_URL: said })).toEqual({ ok: false, because })
  },
)
