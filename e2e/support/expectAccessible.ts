import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Axe finds nothing, with every rule on, nothing reaches outside the width of the window, and every
 * target is at least 24 px each way, but for links in running text.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // A notice that goes while axe looks would be seen half gone; without motion it goes at once.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(restOfMotion)
  // The way through frames takes three times as long, and there are none.
  expect(page.frames()).toHaveLength(1)
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  await page.emulateMedia({ reducedMotion: null })
  expect(passes.length).toBeGreaterThan(0)
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([])
  expect(await page.evaluate(sidewaysAndSmall)).toEqual({ sideways: 0, small: [] })
}

/**
 * What fades in or out is neither here nor gone: its colours are those of no state. A part that is
 * about to fade has no animation yet, only a frame to wait for; a few in a row without any are rest.
 */
async function restOfMotion() {
  for (let still = 0; still < 4; still++) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    const running = ending.filter(({ playState }) => playState === 'running')
    if (running.length > 0) still = -1
    await Promise.allSettled(running.map(({ finished }) => finished))
  }
}

function sidewaysAndSmall() {
  const { scrollWidth, clientWidth } = document.documentElement
  const targets = [
    ...document.querySelectorAll('button, input, select, textarea, summary, a[href]'),
  ]
  const small = targets.filter((target) => {
    const shown = target.matches('[role=switch]') ? target.nextElementSibling : null
    const box = (shown ?? target.closest('label') ?? target).getBoundingClientRect()
    const clipped = getComputedStyle(target).clipPath !== 'none'
    const hidden =
      clipped || box.width <= 1 || !target.checkVisibility({ visibilityProperty: true })
    const inText = target.matches('a') && getComputedStyle(target).display === 'inline'
    return !hidden && !inText && Math.min(box.width, box.height) < 23.5
  })
  return { sideways: scrollWidth - clientWidth, small: small.map(({ outerHTML }) => outerHTML) }
}
