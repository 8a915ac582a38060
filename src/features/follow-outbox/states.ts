import type { OutboxPage } from '../../contract/outbox'

/** The states by their names in the address, in the order they are shown. */
export const states: Readonly<Record<string, OutboxPage['state']>> = {
  venter: 'waiting',
  afvist: 'refused',
  sendt: 'sent',
  stoppet: 'stopped',
}
