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
  overdue: 'overskredet',
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
const orderName = 'orden'

/** The most urgent first. */
const usualOrder: Order = { by: 'due', descending: false }

/**
 * The view an address holds; what nobody wrote there is left out. A text may be a name or a number,
 * and stands in none.
 */
export function viewIn(address: URLSearchParams): ListView {
  const order = address.get(orderName) ?? ''
  const by = orders.find((name) => name === order.replace(/^-/, ''))
  const chosen = facets.flatMap((facet) => {
    const values = [...new Set(address.getAll(names[facet]))].filter(Boolean)
    return values.length === 0 ? [] : [[facet, values] as const]
  })
  return {
    text: '',
    filters: Object.fromEntries(chosen),
    order: by ? { by, descending: order.startsWith('-') } : usualOrder,
  }
}

/** The address of filters and order; empty for the whole list as it usually is. */
export function addressOf({ filters, order }: Omit<ListView, 'text'>): URLSearchParams {
  const address = new URLSearchParams()
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
