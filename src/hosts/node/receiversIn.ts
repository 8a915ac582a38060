import type { Deliver, Receivers } from '../../api/dispatch'
import { channels, type Channel } from '../../domain/message'
import { deliverByHttp } from './deliverByHttp'
import type { ReadArguments } from './readArguments'

/** Where each receiver’s address is said. */
const variables: Readonly<Record<Channel, string>> = {
  'national-record': 'NATIONAL_RECORD_URL',
  'digital-post': 'DIGITAL_POST_URL',
  letter: 'LETTER_URL',
  'text-message': 'TEXT_MESSAGE_URL',
}

/** The receivers that are set up in these variables, or which of them is no address. */
export function receiversIn(
  environment: Readonly<Record<string, string | undefined>>,
): ReadArguments<Receivers> {
  const receivers = new Map<Channel, Deliver>()
  for (const channel of channels) {
    const variable = variables[channel]
    const said = environment[variable] ?? ''
    if (said === '') continue
    if (!URL.canParse(said) || !/^https?:$/.test(new URL(said).protocol))
      return { ok: false, because: `${variable} is no address of the web.` }
    receivers.set(channel, deliverByHttp(new URL(said)))
  }
  return { ok: true, values: receivers }
}
