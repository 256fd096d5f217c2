import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { flatPicture } from '../fixtures/two-brands.ts'
import { type Visit, visit } from '../fixtures/visit.ts'

async function firstPicture(on: Visit): Promise<string> {
  const access_token = await on.token('ana')
  const fields = 'creative{thumbnail_url}'
  const { body } = await on.get(`/v25.0/${await on.account('main')}/ads`, { access_token, fields, limit: 1 })
  return body.data[0].creative.thumbnail_url
}

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47])

test('a picture opens without a token by its signed address alone', async () => {
  const address = await firstPicture(await visit())
  expect(address).toMatch(/oh=00_Af[\w-]+&oe=[0-9A-F]{8}$/)
  const answer = await fetch(address)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 4)).toEqual(png)
})

test('an address ends after some days, or when it is told to; a new one is given on the next read', async () => {
  const on = await visit({ pictureMinutes: 10 })
  const address = await firstPicture(on)
  on.control.advanceClock(601)
  const expired = await fetch(address)
  expect([expired.status, await expired.text()]).toEqual([403, 'URL signature expired'])
  const fresh = await firstPicture(on)
  expect((await fetch(fresh)).status).toBe(200)
  on.control.expirePictures()
  expect((await fetch(fresh)).status).toBe(403)
  expect((await fetch(await firstPicture(on))).status).toBe(200)
})

test('an address cannot be made larger, longer or other than it was signed', async () => {
  const address = new URL(await firstPicture(await visit()))
  for (const [name, value] of [
    ['stp', 'dst-png_w1440'],
    ['oe', 'FFFFFFFF'],
    ['_nc_gid', '99'],
  ] as const) {
    const forged = new URL(address)
    forged.searchParams.set(name, value)
    const answer = await fetch(forged)
    expect([answer.status, await answer.text()]).toEqual([403, 'Bad URL hash'])
  }
  expect((await fetch(`${address.origin}/pictures/v/t/casa-lumia/none_n.png`)).status).toBe(404)
})

test('a picture is drawn once, also across a restart that keeps its folder', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rm(dataFolder, { recursive: true }))
  let drawn = 0
  const draw: typeof flatPicture = (...picture) => {
    drawn++
    return flatPicture(...picture)
  }
  const open = async () => fetch(await firstPicture(await visit({ dataFolder, draw })))
  await (await open()).arrayBuffer()
  expect((await open()).status).toBe(200)
  expect(drawn).toBe(1)
  expect(await readdir(join(dataFolder, 'pictures'))).toHaveLength(1)
})
