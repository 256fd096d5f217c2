import type { Brand, BrandCreative } from '../brands/brand.ts'
import { imageHash, numericId } from './identifiers.ts'
import type { Account, AdImage, AdVideo, Creative, CreativeShape } from './objects.ts'

/** Makes one creative of Meta from every creative of the brand; adds them, their images and videos to the account. */
export function buildCreatives(seed: number, account: Account, brand: Brand): Creative[] {
  const images = brand.creatives.map((art, at) => buildImage(seed, account, brand, art, at))
  account.images.push(...images)
  const shapes = shapesOf(brand.creatives)
  for (const [at, art] of brand.creatives.entries()) {
    const image = images[at] as AdImage
    const shape = shapes[at] as CreativeShape
    const video = shape === 'video' ? buildVideo(seed, account, brand, image) : null
    if (video) account.videos.push(video)
    account.creatives.push({
      id: numericId('1203', 18, seed, 'creative', account.key, art.key),
      account,
      name: art.name,
      shape,
      art,
      brand,
      image,
      video,
      parts: shape === 'carousel' || shape === 'dynamic' ? partsAround(images, at) : [image],
    })
  }
  return account.creatives
}

function buildImage(seed: number, account: Account, brand: Brand, art: BrandCreative, at: number): AdImage {
  const createdAt = account.createdAt + (3 + at) * 86_400_000
  return { hash: imageHash(seed, account.key, brand.key, art.key), account, brand, art, createdAt }
}

function buildVideo(seed: number, account: Account, brand: Brand, image: AdImage): AdVideo {
  const id = numericId('80', 16, seed, 'video', account.key, image.art.key)
  const seconds = image.art.videoSeconds ?? 15
  return { id, account, brand, art: image.art, image, seconds, createdAt: image.createdAt }
}

/** The third still of a brand becomes a carousel and the sixth a dynamic creative: one of each where there are enough. */
function shapesOf(creatives: readonly BrandCreative[]): CreativeShape[] {
  let stills = 0
  return creatives.map((art) => {
    if (art.kind === 'video') return 'video'
    stills++
    return stills === 3 ? 'carousel' : stills === 6 ? 'dynamic' : 'image'
  })
}

/** The image itself and the next two stills, going round at the end. */
function partsAround(images: readonly AdImage[], at: number): AdImage[] {
  const around = [...images.slice(at), ...images.slice(0, at)]
  return around.filter((image) => image.art.kind === 'image').slice(0, 3)
}
