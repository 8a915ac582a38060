import { defineConfig } from 'vitest/config'

/** Tests named *.deep.test.ts take long: they run by `npm run test:deep` alone. */
const deep = '**/*.deep.test.ts'

/** Tests of what lies in a real PostgreSQL, which is started for them. */
const postgres = ['src/store/postgres/**/*.test.ts', 'src/**/*.postgres.test.ts']

export default defineConfig({
  test: {
    passWithNoTests: false,
    maxWorkers: 2,
    projects: [
      project('unit', ['src/**/*.test.{ts,tsx}'], [deep, ...postgres], 5_000),
      {
        test: {
          ...project('postgres', postgres, [deep], 60_000).test,
          globalSetup: 'scripts/test/postgresServer.ts',
        },
      },
      project('gates', ['gates/**/*.test.ts', 'scripts/**/*.test.ts'], [deep], 60_000),
      project('deep', [`src/${deep}`, `gates/${deep}`, `scripts/${deep}`], [], 600_000),
    ],
  },
})

function project(name: string, include: string[], exclude: string[], testTimeout: number) {
  return {
    test: {
      name,
      include,
      exclude,
      testTimeout,
      hookTimeout: testTimeout,
      environment: 'node',
      expect: { poll: { timeout: 20_000 } },
    },
  }
}
