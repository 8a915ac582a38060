import { parseSync, Visitor } from 'oxc-parser'

export interface Import {
  /** Null when it is only known once the program runs. */
  readonly specifier: string | null
  readonly kind: 'value' | 'type' | 'load'
  readonly line: number
}

/** Every import a file makes: statements, re-exports, `import()` and types by `import('…')`. */
export function importsOf(file: string, text: string): Import[] {
  const { module, program, errors } = parseSync(file, text)
  const [error] = errors
  if (error) throw new SyntaxError(`${file} cannot be read: ${error.message}`)
  const found: Import[] = []

  for (const { moduleRequest, entries, start } of module.staticImports)
    add(moduleRequest.value, isTypes(entries), start)
  for (const { entries, start } of module.staticExports) {
    const from = entries.find(({ moduleRequest }) => moduleRequest)?.moduleRequest
    if (from) add(from.value, isTypes(entries), start)
  }
  new Visitor({
    ImportExpression: ({ source, start }) =>
      add(source.type === 'Literal' ? String(source.value) : null, 'load', start),
    TSImportType: ({ source, start }) => add(source.value, 'type', start),
  }).visit(program)
  return found

  function add(specifier: string | null, kind: Import['kind'], start: number) {
    found.push({ specifier, kind, line: text.slice(0, start).split('\n').length })
  }
}

function isTypes(entries: readonly { isType: boolean }[]) {
  return entries.length > 0 && entries.every(({ isType }) => isType) ? 'type' : 'value'
}
