import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const folder = join(import.meta.dirname, '../../test-results/pictures')

/**
 * Leaves a picture of the screen as it stands in `test-results/pictures/<name>.png`, for a person to look at.
 * @returns where it is
 */
export async function takePicture(page: Page, name: string, options: { whole?: boolean } = {}): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  // Letters that are still being fetched are drawn in another face, or not at all; pictures in sight leave a hole.
  await page.evaluate(async () => {
    await document.fonts.ready
    const inSight = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight)
    await Promise.all(inSight.map((image) => image.decode().catch(() => {})))
  })
  await page.screenshot({ path, fullPage: options.whole ?? false, animations: 'disabled' })
  return path
}
