import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { getMimeType } from 'hono/utils/mime'

/** A file of the built program, ready to be handed out. */
export interface BuiltFile {
  readonly type: string
  readonly tag: string
  readonly bodies: { readonly identity: Uint8Array<ArrayBuffer> } & {
    readonly [encoding in 'br' | 'gzip']?: Uint8Array<ArrayBuffer>
  }
}

/** What belongs to the host in the browser, or to the build itself. */
const leftOut = /^\/(index\.html|mockServiceWorker\.js|\.vite\/.*)$/

/** The best that compresses everything while the program starts. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/**
 * Everything `vite build` made but the page, by address. Read once: nothing outside the folder can
 * be asked for, and a later build does not mix with this one.
 */
export async function builtFiles(folder: string): Promise<ReadonlyMap<string, BuiltFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, address: `/${relative(folder, path).replaceAll(sep, '/')}` }))
    .filter(({ address }) => !leftOut.test(address))
  return new Map(
    await Promise.all(
      files.map(async ({ path, address }) => [address, await built(path)] as const),
    ),
  )
}

async function built(path: string): Promise<BuiltFile> {
  const identity = new Uint8Array(await readFile(path))
  const type = getMimeType(path) ?? 'application/octet-stream'
  const tag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  return { type, tag, bodies: { identity, ...(await compressed(type, identity)) } }
}

async function compressed(
  type: string,
  body: Uint8Array,
): Promise<Omit<BuiltFile['bodies'], 'identity'>> {
  const text = /^text\/|\/(javascript|json)|\+(xml|json)/.test(type)
  if (!text || body.byteLength < 1000) return {}
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(body, quality),
    promisify(gzip)(body, { level: 9 }),
  ])
  return { br: new Uint8Array(br), gzip: new Uint8Array(gz) }
}
