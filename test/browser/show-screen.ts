import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { takePicture } from './take-picture.ts'

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/**
 * Leaves pictures of the screen as it stands, dark and light at a desk and dark in a hand, and holds each theme and the
 * small shape against axe. The page is left as it was: dark, at a desk.
 * @param options.quick one picture and one look, for a screen that does not stand still
 */
export async function showScreen(page: Page, name: string, options: { quick?: boolean } = {}): Promise<void> {
  const barriers: string[] = []
  const look = async (shape: string) => {
    await takePicture(page, `${name}-${shape}`)
    barriers.push(...(await findBarriers(page)).map((barrier) => `${shape}: ${barrier}`))
  }
  await look('dark')
  if (!options.quick) {
    await chooseTheme(page, 'light')
    await look('light')
    await chooseTheme(page, 'dark')
    await page.setViewportSize(phone)
    await look('phone')
    await page.setViewportSize(desk)
  }
  expect(barriers, `what axe finds on ${name}`).toEqual([])
}

/** A window of a person who reads Portuguese and likes it dark. */
export const person = { viewport: desk, locale: 'pt-BR', colorScheme: 'dark', reducedMotion: 'reduce' } as const

/** As the person's menu does; a reload would lose what stands on the screen. */
const chooseTheme = (page: Page, theme: 'dark' | 'light') =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name
  }, theme)
