import type { Page } from '@playwright/test'
import type { StagedFault } from '../../src/contract/stage'

/** Stages a fault in the tab, or takes it away, as the failure panel does. */
export async function stageFault(page: Page, fault: StagedFault | null): Promise<void> {
  await page.evaluate((staged) => {
    if (staged === null) sessionStorage.removeItem('rettidig.fault')
    else sessionStorage.setItem('rettidig.fault', JSON.stringify(staged))
  }, fault)
}
