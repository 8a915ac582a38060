import { facets, type Facet } from './facets'
import { orders, type Order } from './orderCaseload'
import type { Filters } from './searchCaseload'

/** What is looked at: what the text, the filters and the order are. */
export interface ListView {
  readonly text: string
  readonly filters: Filters
  readonly order: Order
}

/** What each is called in the address. */
const names: Readonly<Record<Facet, string>> = {
  due: 'frist',
  benefit: 'ydelse',
  group: 'gruppe',
  party: 'ansvarlig',
  form: 'form',
  exemption: 'fritaget',
  version: 'version',
  missed: 'udeblevet',
  age: 'alder',
  fund: 'akasse',
  municipality: 'kommune',
  caseworker: 'sagsbehandler',
}
const textName = 'navn'
const orderName = 'orden'

/** The most urgent first. */
const usualOrder: Order = { by: 'due', descending: false }

/** Whether a text may be a part of a civil registration number: that stands in no address. */
export function maySayNumber(text: string): boolean {
  return /\d/.test(text)
}

/** The view an address holds; what nobody wrote there is left out. */
export function viewIn(address: URLSearchParams): ListView {
  const text = address.get(textName) ?? ''
  const order = address.get(orderName) ?? ''
  const by = orders.find((name) => name === order.replace(/^-/, ''))
  const chosen = facets.flatMap((facet) => {
    const values = [...new Set(address.getAll(names[facet]))].filter(Boolean)
    return values.length === 0 ? [] : [[facet, values] as const]
  })
  return {
    text: maySayNumber(text) ? '' : text,
    filters: Object.fromEntries(chosen),
    order: by ? { by, descending: order.startsWith('-') } : usualOrder,
  }
}

/** The address of a view, without any number; empty for the whole list as it usually is. */
export function addressOf({ text, filters, order }: ListView): URLSearchParams {
  const address = new URLSearchParams()
  const words = text.trim()
  if (words !== '' && !maySayNumber(words)) address.set(textName, words)
  for (const facet of facets)
    for (const value of filters[facet] ?? []) address.append(names[facet], value)
  if (order.by !== usualOrder.by || order.descending)
    address.set(orderName, `${order.descending ? '-' : ''}${order.by}`)
  return address
}

/** Whether a text is looked for among the numbers: as many digits as the API wants, and no letter. */
export function isNumber(text: string): boolean {
  return /^[\d\s-]+$/.test(text) && text.replaceAll(/\D/g, '').length >= 4
}
