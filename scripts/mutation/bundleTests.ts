import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { filesUnder } from '../../gates/filesUnder'

/**
 * The tests of the law in the folder it is run in, and the law, as one script that asks for `vitest`.
 * Left out are properties, which draw at random: what they notice would vary from run to run.
 */
export async function bundleTests(plugins: readonly Plugin[] = []): Promise<string> {
  const files = filesUnder(['src/law']).filter(
    (file) => file.endsWith('.test.ts') && !file.startsWith('src/law/properties/'),
  )
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [entry(files), ...plugins],
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: { input: name, external: ['vitest'], output: { format: 'cjs' } },
    },
  })
  const [chunk] = 'output' in result ? result.output : []
  if (files.length === 0 || chunk?.type !== 'chunk') throw new Error('no test of the law was found')
  return chunk.code
}

const name = 'tests-of-the-law'

function entry(files: readonly string[]): Plugin {
  return {
    name,
    resolveId: (id) => (id === name ? name : null),
    load: (id) =>
      id === name
        ? files.map((file) => `import ${JSON.stringify(join(process.cwd(), file))}`).join('\n')
        : null,
  }
}
