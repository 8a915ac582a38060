import { defineConfig } from 'vitest/config'

/** Tests named *.deep.test.ts take long: they run by `npm run test:deep` alone. */
const deep = '**/*.deep.test.ts'

export default defineConfig({
  test: {
    passWithNoTests: false,
    maxWorkers: 2,
    projects: [
      project('unit', ['src/**/*.test.{ts,tsx}'], [deep], 5_000),
      project('gates', ['gates/**/*.test.ts', 'scripts/**/*.test.ts'], [deep], 60_000),
      project('deep', [`src/${deep}`, `gates/${deep}`, `scripts/${deep}`], [], 600_000),
    ],
  },
})

function project(name: string, include: string[], exclude: string[], testTimeout: number) {
  return {
    test: { name, include, exclude, testTimeout, hookTimeout: testTimeout, environment: 'node' },
  }
}
