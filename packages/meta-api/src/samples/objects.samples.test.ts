import { describe, expect, it } from 'vitest'
import { creativeFormat, creativeIdentity, creativeText } from '../index.ts'
import { readAd } from '../objects/ad.ts'
import { readAdAccount } from '../objects/ad-account.ts'
import { readCreative } from '../objects/creative.ts'
import { readImage } from '../objects/media.ts'
import { isRecord, parseJson } from '../protocol/json.ts'
import { collect } from '../stage/caught.ts'
import { openStage } from '../stage/open-stage.ts'
import { csvRows, hasRecordings, recordings, recordingsTitle } from './recordings.ts'

type Raw = Record<string, unknown>

function items(text: string): Raw[] {
  const value = parseJson(text)
  const list = isRecord(value) && Array.isArray(value.data) ? value.data : [value]
  return list.filter(isRecord)
}

describe.skipIf(!hasRecordings)(`${recordingsTitle}: creatives`, () => {
  const files = recordings('creatives', '.json')

  it.each(files)('$name gives its words, its kind and its identity', ({ text }) => {
    for (const raw of items(text)) {
      const creative = readCreative(raw)
      expect(creative.raw).toEqual(raw)
      expect(creativeText(creative).body ?? creativeText(creative).title ?? 'none').toEqual(expect.any(String))
      expect(creativeIdentity(creative).id).toMatch(/^\w+$/)
      // The one file that is a dynamic post and no creative has neither story nor hash.
      if (raw.object_story_spec !== undefined) expect(creativeFormat(creative)).not.toBe('unknown')
    }
  })

  it('are of the kinds their files say', () => {
    const kinds = files.map(({ name, text }) => [name.split('/').at(-1), creativeFormat(readCreative(items(text)[0]))])
    expect(Object.fromEntries(kinds)).toMatchObject({
      'video_ad_oss.json': 'video',
      'video_ad_messenger.json': 'video',
      'image_ad_messenger.json': 'image',
      'photo_ad_messenger.json': 'image',
      '6057824295570.json': 'carousel',
    })
  })
})

describe.skipIf(!hasRecordings)(`${recordingsTitle}: objects`, () => {
  it('ads of 2016 and now are read with their times', () => {
    const files = recordings('objects', '.json').filter(({ name }) => /\/(ads|ad|6057810634370)\.json$/.test(name))
    expect(files).toHaveLength(3)
    for (const raw of files.flatMap(({ text }) => items(text))) {
      const ad = readAd(raw)
      expect(ad).toMatchObject({
        id: raw.id,
        campaignId: raw.campaign_id ?? null,
        effectiveStatus: raw.effective_status ?? null,
        raw,
      })
      if (typeof raw.created_time === 'string') expect(ad.createdAt).toEqual(new Date(raw.created_time))
    }
  })

  it('accounts and images are read', () => {
    const text = (end: string) => recordings('objects', '.json').find(({ name }) => name.endsWith(end))?.text ?? '{}'
    expect(readAdAccount(parseJson(text('/adsAccount.json')))).toMatchObject({
      id: 'act_123123123123',
      accountId: '123123123123',
    })
    const images = items(text('/adimages.json')).filter((raw) => raw.hash !== undefined)
    expect(images.length).toBeGreaterThan(0)
    for (const raw of images) expect(readImage(raw)).toMatchObject({ hash: raw.hash, url: raw.url ?? null, raw })
  })

  it.each(recordings('objects', '.csv'))('$name keeps ids and names through a listing', async ({ name, text }) => {
    const sent: Raw[] = csvRows(text).map((row) => ({
      ...row,
      ...(row.creative_id ? { creative: { id: row.creative_id } } : {}),
    }))
    expect(sent.length).toBeGreaterThan(0)
    const stage = await openStage([{ body: { data: sent } }])
    const ads = (await collect(stage.session.ads('act_1'))).flatMap((page) => page.items)
    expect(ads.map((ad) => ad.raw)).toEqual(sent)
    for (const [i, raw] of sent.entries()) {
      expect(ads[i]).toMatchObject({
        id: raw.id,
        name: raw.name ?? null,
        creative: raw.creative ? { id: raw.creative_id } : null,
      })
      if (name.includes('adcreatives'))
        expect(readCreative(raw)).toMatchObject({ id: raw.id, body: raw.body ?? null, raw })
    }
  })
})
