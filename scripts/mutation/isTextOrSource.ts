/** A node of the syntax tree, as far as is read here. */
interface Node {
  readonly type: string
  readonly properties?: readonly { readonly key?: { readonly name?: string } }[]
  readonly callee?: { readonly name?: string }
}

const sources = [
  'agencyPage',
  'agencySlides',
  'municipalOverview',
  'reformFactSheet',
  'freedomsTable',
  'outside',
]

/**
 * Why a node is left alone: a text in both languages and the place where a rule stands decide
 * nothing, and have checks of their own. Undefined when it is not.
 */
export function isTextOrSource({ node }: { readonly node: Node }): string | undefined {
  const { type, properties = [], callee } = node
  if (type === 'ObjectExpression') {
    const names = properties.map(({ key }) => key?.name)
    if (names.join() === 'da,en') return 'a text in both languages'
  }
  if (type === 'CallExpression' && sources.includes(callee?.name ?? ''))
    return 'where a rule stands'
  return undefined
}
