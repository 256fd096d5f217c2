import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, onTestFailed } from 'vitest'
import { openBrowser } from '../browser/open-browser.ts'
import { person } from '../browser/show-screen.ts'
import { takePicture } from '../browser/take-picture.ts'
import { type Watch, watchPage } from '../browser/watch-page.ts'
import { openStage, type Stage } from '../stage.ts'

/** What the tests of one story share: the product, and the one window in which all of it happens. */
export interface Story {
  stage: Stage
  page: Page
  watch: Watch
}

/**
 * Opens a product and a window for a story that is told test by test. Once one has failed, those after it would only fail for
 * want of what it did: they are skipped.
 * @param given variables as one would set them for `npm start`
 * @param timezoneId where the person is, when it matters which day it is
 */
export function tellStory(name: string, given: Record<string, string> = {}, timezoneId?: string): Story {
  const story = {} as Story
  let isBroken = false
  let close = async () => {}
  beforeAll(async () => {
    const [stage, browser] = await Promise.all([openStage(given), openBrowser()])
    close = async () => {
      await browser.close()
      await stage.stop()
    }
    const page = await browser.newPage({ ...person, timezoneId })
    page.setDefaultTimeout(15_000)
    Object.assign(story, { stage, page, watch: watchPage(page) })
  })
  afterAll(() => close())
  beforeEach((context) => {
    if (isBroken) context.skip()
    onTestFailed(async () => {
      isBroken = true
      // What the page complained of until then is mostly why.
      process.stderr.write(story.watch?.complaints.map((complaint) => `${name}: ${complaint}\n`).join('') ?? '')
      await takePicture(story.page, `${name}-where-it-failed`).catch(() => {})
    })
  })
  return story
}
