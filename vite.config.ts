import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { noApiHere } from './scripts/vite/noApiHere.ts'
import { serviceWorkerScript } from './scripts/vite/serviceWorkerScript.ts'

/**
 * What the first screens stand on, in a few chunks: dozens of small ones compress worse and are
 * asked for one by one. What only later screens use stays with them.
 */
const libraries =
  /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next|use-sync-external-store)\//
const look =
  /node_modules\/(clsx|@mantine\/hooks|@mantine\/core\/esm\/(core|components\/(ActionIcon|Anchor|Button|CloseButton|Container|Group|Input|InputBase|Loader|NativeSelect|Stack|Text|TextInput|Title|UnstyledButton|VisuallyHidden)))\//

export default defineConfig({
  plugins: [noApiHere(), react(), serviceWorkerScript()],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2023',
    sourcemap: false,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: libraries },
            { name: 'look', test: look },
            { name: 'contract', test: /node_modules\/zod\/|src\/contract\// },
          ],
        },
      },
    },
  },
})
