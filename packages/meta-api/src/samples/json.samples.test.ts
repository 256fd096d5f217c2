import { describe, expect, it } from 'vitest'
import { parseJson } from '../protocol/json.ts'
import { hasRecordings, leavesOf, leavesOfText, recordings, recordingsTitle } from './recordings.ts'

const folders = ['insights', 'creatives', 'errors', 'objects', 'protocol', 'recorded-http']

describe.skipIf(!hasRecordings)(`${recordingsTitle}: JSON`, () => {
  const files = folders.flatMap((folder) => recordings(folder, '.json'))

  it('are there', () => {
    expect(files.length).toBeGreaterThan(40)
  })

  it.each(files)('$name comes through with every leaf, and can be stored and read again', ({ text }) => {
    const value = parseJson(text)
    expect(leavesOf(value)).toEqual(leavesOfText(text))
    expect(JSON.parse(JSON.stringify(value))).toEqual(value)
  })
})
