import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const name = 'mockServiceWorker.js'

/**
 * Serves and builds in the service worker script straight from the package it belongs to, behind a
 * few lines that keep a forgetful worker from passing calls on to the server of the files.
 */
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
  const prelude = readFileSync(join(import.meta.dirname, 'workerPrelude.js'), 'utf8')
  const worker = readFileSync(createRequire(import.meta.url).resolve(`msw/${name}`), 'utf8')
  return `${prelude}\n${worker}`
}
