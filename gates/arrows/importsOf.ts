import { parseSync, Visitor } from 'oxc-parser'

export interface Import {
  /** Null when it is only known once the program runs. */
  readonly specifier: string | null
  readonly kind: 'value' | 'type' | 'load'
  readonly line: number
}

/** Every import a file makes: statements, re-exports, `import()` and types by `import('…')`. */
export function importsOf(file: string, text: string): Import[] {
  const { program, errors } = parseSync(file, text)
  const [error] = errors
  if (error) throw new SyntaxError(`${file} cannot be read: ${error.message}`)
  const found: Import[] = []

  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers, start }) =>
      add(source.value, kindOf(importKind, specifiers), start),
    ExportNamedDeclaration: ({ source, exportKind, specifiers, start }) =>
      source && add(source.value, kindOf(exportKind, specifiers), start),
    ExportAllDeclaration: ({ source, exportKind, start }) =>
      add(source.value, kindOf(exportKind, []), start),
    ImportExpression: ({ source, start }) =>
      add(source.type === 'Literal' ? String(source.value) : null, 'load', start),
    TSImportType: ({ source, start }) => add(source.value, 'type', start),
  }).visit(program)
  return found

  function add(specifier: string | null, kind: Import['kind'], start: number) {
    found.push({ specifier, kind, line: text.slice(0, start).split('\n').length })
  }
}

/** `import type { A }` and `import { type A }` alike bring types alone. */
function kindOf(whole: 'type' | 'value' | undefined, parts: readonly object[]) {
  const alone = parts.length > 0 && parts.every(isType)
  return whole === 'type' || alone ? 'type' : 'value'
}

function isType(part: { importKind?: unknown; exportKind?: unknown }) {
  return part.importKind === 'type' || part.exportKind === 'type'
}
