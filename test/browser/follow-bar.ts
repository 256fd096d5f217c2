import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/**
 * Looks at the progress bar in the middle of the screen until it is gone or full.
 * @param until ends the looking earlier, at the first value that it accepts
 * @returns every different value that was seen, 0–100, in the order of time
 */
export async function followBar(page: Page, until: (value: number) => boolean = () => false): Promise<number[]> {
  const bar = page.getByRole('main').getByRole('progressbar', { name: 'Progresso' }).first()
  await bar.waitFor()
  const seen: number[] = []
  for (;;) {
    // The bar may be gone between two looks: then the work has ended.
    const text = await bar.getAttribute('aria-valuenow', { timeout: 500 }).catch(() => null)
    if (text === null) return seen
    const value = Number(text)
    if (seen.at(-1) !== value) seen.push(value)
    if (value === 100 || until(value)) return seen
    await pause(50)
  }
}
