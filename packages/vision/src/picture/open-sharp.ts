import type Sharp from 'sharp'

let opened: Promise<typeof Sharp> | undefined

/**
 * sharp, loaded with the first picture: a process that never looks at one does not hold libvips. Its defaults accept SVG (which
 * may name files and addresses) and 268 megapixels. The block is process-wide on purpose: whatever else decodes pictures in this
 * process should be no more trusting.
 */
export function openSharp(): Promise<typeof Sharp> {
  opened ??= load()
  return opened
}

async function load(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp')
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
  })
  // Each picture is seen once, so libvips' operation cache would only hold memory.
  sharp.cache(false)
  return sharp
}
