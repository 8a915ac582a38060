import { runStryker } from './mutation/runStryker'
console.log(await runStryker())
