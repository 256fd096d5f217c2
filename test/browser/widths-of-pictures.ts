import type { Locator } from 'playwright-core'

/**
 * Scrolls to each picture in a part of the screen, since those out of sight are not fetched.
 * @returns the widths of the pictures as they came over the wire, 0 for one that did not come
 */
export async function widthsOfPictures(part: Locator): Promise<number[]> {
  const widths: number[] = []
  for (const picture of await part.locator('img').all()) {
    await picture.scrollIntoViewIfNeeded()
    widths.push(
      await picture.evaluate(async (element: HTMLImageElement) => {
        await element.decode().catch(() => {})
        return element.naturalWidth
      }),
    )
  }
  return widths
}
