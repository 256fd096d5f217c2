import type { Locator, Page } from 'playwright-core'

/** The cell of one of the eight figures, by its name. */
export const figureCell = (page: Page, name: string): Locator =>
  page
    .getByRole('main')
    .locator('div.group')
    .filter({ has: page.locator('button[aria-pressed]').getByText(name, { exact: true }) })

/** What a part of the screen says, with plain spaces. */
export async function textOf(part: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what stands in two columns is two words only where it is laid out
  return (await part.innerText()).replace(/\s+/g, ' ')
}
