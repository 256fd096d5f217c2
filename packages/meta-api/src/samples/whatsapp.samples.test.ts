import { describe, expect, it } from 'vitest'
import { isRecord } from '../protocol/json.ts'
import { readWhatsAppDelivery } from '../webhooks/whatsapp-delivery.ts'
import { wrapWhatsAppItems } from '../webhooks/wrap-whatsapp-items.ts'
import { hasRecordings, leavesOf, leavesOfText, recordings, recordingsTitle } from './recordings.ts'

/** The deliveries of a file: it is one, or names several. */
function deliveriesIn(text: string): string[] {
  const value: unknown = JSON.parse(text)
  const all = isRecord(value) && value.object === undefined ? Object.values(value) : [value]
  return all.filter((each) => isRecord(each) && each.object !== undefined).map((each) => JSON.stringify(each))
}

/** Without the places in lists: a delivery put together again may have an entry for each change. */
const anywhere = (leaves: readonly string[]) =>
  leaves.map((leaf) => leaf.replace(/^(\$[^=]*)=/, (path) => path.replace(/\[\d+\]/g, '[]'))).sort()

describe.skipIf(!hasRecordings)(`${recordingsTitle}: what WhatsApp delivers`, () => {
  const files = recordings('whatsapp', '.json').flatMap(({ name, text }) =>
    deliveriesIn(text).map((body, at) => ({ name: `${name} ${at}`, body })),
  )

  it('is there', () => {
    expect(files.length).toBeGreaterThan(60)
  })

  it.each(files)('$name is read without loss', ({ body }) => {
    const reading = readWhatsAppDelivery(Buffer.from(body))
    if ('fault' in reading) throw new Error(reading.fault)
    const again = leavesOf(wrapWhatsAppItems(reading.items))
    expect(anywhere(again)).toEqual(anywhere(leavesOfText(body)))
    for (const item of reading.items)
      if (item.kind !== 'other') expect([item.wamid, item.wabaId, item.phoneNumberId]).not.toContain(null)
  })
})
