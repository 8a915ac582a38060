import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

/** The classes of one component, and the package whose stylesheet has its rules. */
export interface ReachedStyle {
  readonly component: string
  readonly package: string
  readonly classes: readonly string[]
}

export interface Wanted {
  readonly package: string
  readonly names: readonly string[]
}

/** The Mantine names a file imports, by package. */
export function wantedBy(file: string, text: string): Wanted[] {
  const { program } = parseSync(file, text)
  const found: Wanted[] = []
  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers }) => {
      if (importKind === 'type' || !/^@mantine\/\w+$/.test(source.value)) return
      const names = specifiers.flatMap((part) =>
        part.type === 'ImportSpecifier' && part.imported.type === 'Identifier'
          ? [part.imported.name]
          : [],
      )
      found.push({ package: source.value, names })
    },
  }).visit(program)
  return found
}

/** Every component with styles that those names lead to, through whatever they are built from. */
export function reachedStyles(packages: string, wanted: readonly Wanted[]): ReachedStyle[] {
  const seen = new Set<string>()
  const styles: ReachedStyle[] = []
  const indexes = new Map<string, ReadonlyMap<string, string>>()
  const open = wanted.flatMap(entries)
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    if (file.endsWith('.module.mjs')) styles.push(styleOf(packages, file, text))
    else open.push(...importedBy(file, text), ...wantedBy(file, text).flatMap(entries))
  }
  return styles

  function entries({ package: name, names }: Wanted): string[] {
    const index = indexes.get(name) ?? indexOf(join(packages, name, 'esm', 'index.mjs'))
    indexes.set(name, index)
    return names.flatMap((each) => index.get(each) ?? [])
  }
}

function styleOf(packages: string, file: string, text: string): ReachedStyle {
  const [scope = '', name = ''] = file.slice(packages.length + 1).split('/')
  return {
    component: basename(file, '.module.mjs'),
    package: `${scope}/${name}`,
    classes: [...text.matchAll(/"(m_[0-9a-f]+)"/g)].flatMap(([, hash]) => hash ?? []),
  }
}

function importedBy(file: string, text: string): string[] {
  return [...text.matchAll(/^import .* from "(\.[^"]+)"/gm)].flatMap(([, path]) =>
    path === undefined ? [] : [join(dirname(file), path)],
  )
}

/** Which file of the package each exported name stands in. */
function indexOf(file: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const [, names = '', path = ''] of readFileSync(file, 'utf8').matchAll(
    /^import \{([^}]*)\} from "(\.[^"]+)"/gm,
  ))
    for (const name of names.split(','))
      files.set(name.trim().split(' as ').at(-1) ?? '', join(dirname(file), path))
  return files
}
