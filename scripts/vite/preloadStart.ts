import type { HtmlTagDescriptor, Plugin } from 'vite'

/** The script of the page this is for. */
const own = '/src/app/main.tsx'

/** What every visit needs beyond the page's own script, which asks for it when it runs itself. */
const screens = ['/src/app/startScreen.tsx']

/** What it needs besides when the API runs in the page. A host of another kind takes these out. */
const browserHost = ['/src/hosts/browser.ts', '/src/hosts/browser/runHost.ts']

/**
 * Names the code of the start in the page, so that the browser fetches it all at once instead of
 * one step after the other. Fails the build when one of the modules is no chunk of its own.
 */
export function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        // Another page built with these settings starts in its own way.
        if (!chunks.some(({ moduleIds }) => moduleIds.some((id) => id.endsWith(own)))) return []
        const needed = new Map<string, HtmlTagDescriptor['attrs']>()
        const need = (fileName: string, marks: HtmlTagDescriptor['attrs']): void => {
          if (needed.has(fileName)) return
          needed.set(fileName, marks)
          const chunk = chunks.find((file) => file.fileName === fileName)
          for (const next of chunk?.imports ?? []) need(next, marks)
        }
        const needAll = (modules: readonly string[], marks: HtmlTagDescriptor['attrs']): void => {
          for (const module of modules) {
            const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
            if (!chunk) throw new Error(`${module} is no chunk of its own`)
            need(chunk.fileName, marks)
          }
        }
        // The host first: it has most to do.
        if (!process.env.VITE_API_URL) needAll(browserHost.slice(0, 1), { 'data-host': 'browser' })
        needAll(screens, {})
        if (!process.env.VITE_API_URL) needAll(browserHost.slice(1), { 'data-host': 'browser' })
        return [...needed].map(([fileName, marks]) => link(fileName, marks))
      },
    },
  }
}

function link(fileName: string, marks: HtmlTagDescriptor['attrs']): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}`, ...marks },
    injectTo: 'head',
  }
}
