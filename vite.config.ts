import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { noApiHere } from './scripts/vite/noApiHere.ts'
import { serviceWorkerScript } from './scripts/vite/serviceWorkerScript.ts'

export default defineConfig({
  plugins: [noApiHere(), react(), serviceWorkerScript()],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: { target: 'es2023', sourcemap: false, manifest: true },
})
