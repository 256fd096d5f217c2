import { describe, expect, it } from 'vitest'
import { findChromium } from './find-chromium.ts'
import { missingBrowser, openBrowser } from './open-browser.ts'

describe('findChromium', () => {
  it('takes the one that is named before any other', async () => {
    expect(await findChromium({ CHROMIUM_PATH: process.execPath })).toEqual({ path: process.execPath, env: {} })
  })

  it('says so when the one that is named is not there', async () => {
    expect(await findChromium({ CHROMIUM_PATH: '/nowhere' })).toMatch(/names \/nowhere, which is not there/)
  })

  it.skipIf(missingBrowser())('finds one here that draws a page', async () => {
    const browser = await openBrowser()
    const page = await browser.newPage()
    await page.setContent('<h1 id="it">Ação</h1>')
    expect(await page.locator('#it').textContent()).toBe('Ação')
    expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG')
    await browser.close()
  })
})
