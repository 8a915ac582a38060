import type { BrowserHost } from '../../contract/browserHost'
import type { Instant } from '../../domain/instant'
import { clockStage } from './clockStage'
import { faultyAnswer } from './faultyAnswer'
import { forgetKept } from '../../store/forgetKept'
import { keepReceiverMood, keptReceiverMood } from './keptReceiverMood'
import { keepCitizens, keptCitizens } from './keptCitizens'
import type { OpenAnswerer } from './openAnswerer'
import { startPulse } from './pulse'
import { stagedFaults } from './stagedFaults'
import { startWorker } from './startWorker'
import { storeName } from './storeName'

/**
 * The page between the service worker, installed while what is kept is read or the demonstration
 * laid, and the worker that answers. Throws `StartError`.
 */
export async function runHost(
  { opened, answer, people, stageReceiver, onGone }: OpenAnswerer,
  stoppedAt: Instant | null,
): Promise<BrowserHost> {
  const faults = stagedFaults()
  const [{ laid }] = await Promise.all([
    opened,
    startWorker((request) => faultyAnswer(request, answer, faults), people),
  ])
  const pulse = startPulse()
  return {
    stage: {
      fault: faults.now,
      stageFault: faults.stage,
      receiverMood: keptReceiverMood,
      stageReceiver: (mood) => {
        keepReceiverMood(mood)
        stageReceiver(mood)
      },
      asleep: pulse.asleep,
      sleep: pulse.sleep,
      ...clockStage(stoppedAt),
      reset: () => forgetKept(storeName),
      citizens: keptCitizens,
      setCitizens: async (count) => {
        await forgetKept(storeName)
        keepCitizens(count)
      },
    },
    isAwake: pulse.isAwake,
    onAwakeChange: pulse.onChange,
    wasLaidAnew: laid === 'anew',
    onGone,
  }
}
