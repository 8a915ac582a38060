import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const name = 'mockServiceWorker.js'

/** Serves and builds in the service worker script straight from the package it belongs to. */
export function serviceWorkerScript(): Plugin {
  return {
    name: 'service-worker-script',
    configureServer(server) {
      server.middlewares.use(`/${name}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript')
        response.setHeader('Cache-Control', 'no-cache')
        response.end(script())
      })
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: script() })
    },
  }
}

function script() {
  return readFileSync(createRequire(import.meta.url).resolve(`msw/${name}`), 'utf8')
}
