import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Brand, BrandCreative } from '../brands/brand.ts'
import type { DrawPicture } from '../options.ts'

/** Drawn pictures, each drawn once. */
export interface PictureStore {
  png(brand: Brand, art: BrandCreative, width: number): Promise<Buffer>
}

/** @param folder where pictures outlive a restart; nothing keeps them in memory alone. */
export function createPictureStore(draw: DrawPicture, folder: string | undefined): PictureStore {
  const drawn = new Map<string, Promise<Buffer>>()
  let last: Promise<unknown> = Promise.resolve()
  // Drawing takes a whole core: one picture at a time leaves the other to whoever asks.
  const inTurn = (work: () => Promise<Buffer>): Promise<Buffer> => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
  return {
    png(brand, art, width) {
      const key = pictureKey(brand, art, width)
      const known = drawn.get(key)
      if (known) return known
      const file = folder && join(folder, 'pictures', `${key}.png`)
      const picture = keptOnDisk(file, () => inTurn(() => draw(brand, art, width)))
      drawn.set(key, picture)
      picture.catch(() => drawn.delete(key))
      return picture
    },
  }
}

/** The content is part of the key, so that a changed creative is drawn anew. */
function pictureKey(brand: Brand, art: BrandCreative, width: number): string {
  const content = createHash('sha256')
    .update(JSON.stringify([brand.wordmark, art]))
    .digest('hex')
    .slice(0, 12)
  return `${brand.key}-${art.key}-${width}-${content}`
}

async function keptOnDisk(file: string | undefined, draw: () => Promise<Buffer>): Promise<Buffer> {
  if (!file) return draw()
  const kept = await readFile(file).catch(() => undefined)
  if (kept) return kept
  const png = await draw()
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(`${file}.new`, png)
  await rename(`${file}.new`, file)
  return png
}
