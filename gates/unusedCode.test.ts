import { expect, test } from 'vitest'
import { runGateOn } from './plant'

const project = {
  'package.json': manifest(),
  'playwright.config.ts': "export default { testDir: 'e2e' }\n",
  'index.html': '<script type="module" src="/src/app/main.tsx"></script>',
  'vite.config.ts': "import { defineConfig } from 'vite'\nexport default defineConfig({})\n",
  'src/app/main.tsx': "import { used } from '../law/used'\nused()\n",
  'src/law/used.ts': 'export function used() {}\n',
  'src/hosts/law.ts': 'export {}\n',
  'src/hosts/node/serve.ts': 'export {}\n',
  'src/testing/races/raceHost.ts': 'export {}\n',
  'src/testing/quarterHours/goThrough.ts': 'export {}\n',
  'scripts/used.ts': 'export {}\n',
  'scripts/used.mjs': 'export {}\n',
  'scripts/vite/workerPrelude.js': '\n',
  'scripts/mutation/strykerPlugin.ts': 'export {}\n',
  'e2e/specimen/main.tsx': 'export {}\n',
  'bench/start.ts': 'export {}\n',
  'bench/api/ownServer.ts': 'export {}\n',
  'bench/peer/main.tsx': 'export {}\n',
  'bench/calendar/own/main.tsx': 'export {}\n',
  'bench/calendar/bare/main.js': "import '@fullcalendar/core'\n",
  'bench/timeline/own/main.tsx': 'export {}\n',
  'bench/timeline/bare/main.js': "import 'vis-timeline'\n",
  'bench/list/own/main.tsx': 'export {}\n',
  'bench/list/grid/main.js': "import 'ag-grid-community'\n",
  'gates/used.ts': 'export {}\n',
  'e2e/used.spec.ts': "import '@playwright/test'\n",
}

test('a file that nothing imports is found', async () => {
  const { code, output } = await runGateOn('unused code', {
    ...project,
    'src/law/planted.ts': 'export {}\n',
  })
  expect(code).not.toBe(0)
  expect(output).toContain('src/law/planted.ts')
})

test('an export that nothing imports is found', async () => {
  const { code, output } = await runGateOn('unused code', {
    ...project,
    'src/law/used.ts': 'export function used() {}\nexport const planted = 1\n',
  })
  expect(code).not.toBe(0)
  expect(output).toMatch(/planted.*src\/law\/used\.ts:2/)
})

test('a package that nothing imports is found', async () => {
  const { code, output } = await runGateOn('unused code', {
    ...project,
    'package.json': manifest('zod'),
  })
  expect(code).not.toBe(0)
  expect(output).toContain('zod')
})

test('a project where everything is used passes', async () => {
  const { code, output } = await runGateOn('unused code', project)
  expect(code, output).toBe(0)
})

function manifest(...extra: string[]) {
  const names = ['@playwright/test', 'vite', 'oxlint', 'oxlint-tsgolint', 'prettier', ...extra]
  const dependencies = Object.fromEntries(names.map((name) => [name, '1.0.0']))
  return JSON.stringify({ name: 'planted', type: 'module', dependencies })
}
