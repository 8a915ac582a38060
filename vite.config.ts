import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { noApiHere } from './scripts/vite/noApiHere.ts'
import { preloadStart } from './scripts/vite/preloadStart.ts'
import { serviceWorkerScript } from './scripts/vite/serviceWorkerScript.ts'

/**
 * What the first screens stand on, in a few chunks: dozens of small ones compress worse and are
 * asked for one by one. What only later screens use stays with them.
 */
const libraries =
  /node_modules\/(react|react-dom|scheduler|react-router|@tanstack\/(query-core|react-query)|i18next|react-i18next|use-sync-external-store)\//
const look =
  /node_modules\/(clsx|@mantine\/core\/esm\/(core|components\/(ActionIcon|Anchor|Button|CloseButton|Container|Group|Input|InputBase|Loader|NativeSelect|Stack|Text|TextInput|Title|UnstyledButton|VisuallyHidden)))\//
const start =
  /src\/(client\/(forbidEval|call|person|noAnswer|apiProblem|useMe|useCitizens|usePartyLabels|unanswered)\.|ui\/(texts\/da|Message|Page|Failure|Waiting|Tag|toneOf|useSay|useDates|capital|useLanguage|language|Look|theme|readableColours)\.)/

/** React Router hands everybody its development build, warnings and all; this is the other one. */
const router = join(import.meta.dirname, 'node_modules/react-router/dist/production')

export default defineConfig({
  resolve: {
    alias: [
      // React has it itself since long before the one we run on.
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      { find: /^react-router$/, replacement: join(router, 'index.mjs') },
      { find: /^react-router\/dom$/, replacement: join(router, 'dom-export.mjs') },
    ],
  },
  plugins: [noApiHere(), react(), serviceWorkerScript(), preloadStart()],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    sourcemap: false,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: /vite\/preload-helper|src\/client\/connection\./ },
            { name: 'libraries', test: libraries },
            { name: 'look', test: look },
            { name: 'start', test: start },
          ],
        },
      },
    },
  },
})
