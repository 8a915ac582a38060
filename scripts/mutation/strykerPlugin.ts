import { StrykerRunner } from './StrykerRunner'
import { isTextOrSource } from './isTextOrSource'

/** What Stryker loads: how the tests of the law are run, and which of its nodes are left alone. */
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'law', factory: () => new StrykerRunner() },
  { kind: 'Ignore', name: 'texts-and-sources', value: { shouldIgnore: isTextOrSource } },
]
