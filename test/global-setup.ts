import type { TestProject } from 'vitest/node'
import { findChromium } from './browser/find-chromium.ts'

/** Finds the browser once for the run: unpacking it twice at the same time would spoil it. */
export default async function setup(project: TestProject) {
  const found = await findChromium()
  if (typeof found === 'string') process.stderr.write(`The journeys are skipped. ${found}\n`)
  project.provide('chromium', found)
}
