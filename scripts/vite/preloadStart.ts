import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What every visit needs beyond the page's own script, which asks for it when it runs itself. */
const modules = [
  '/src/hosts/browser.ts',
  '/src/app/startScreen.tsx',
  '/src/hosts/browser/runHost.ts',
]

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
        const needed = new Set<string>()
        const need = (fileName: string): void => {
          if (needed.has(fileName)) return
          needed.add(fileName)
          chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(need)
        }
        for (const module of modules) {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
          if (!chunk) throw new Error(`${module} is no chunk of its own`)
          need(chunk.fileName)
        }
        return [...needed].map(link)
      },
    },
  }
}

function link(fileName: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
    injectTo: 'head',
  }
}
