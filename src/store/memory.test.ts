import { contentsOf } from './contents'
import { memoryStore } from './memory'
import { describeStore } from './storeSuite'

describeStore('a store in memory', async (seed) => memoryStore(contentsOf(seed)))
