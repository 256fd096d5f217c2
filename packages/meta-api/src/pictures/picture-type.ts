export type PictureMime = 'image/jpeg' | 'image/png' | 'image/webp'

/** What the bytes say they are, whatever the server says; null for anything we do not take, SVG and GIF included. */
export function pictureType(bytes: Uint8Array): PictureMime | null {
  const starts = (signature: readonly number[], from = 0) => signature.every((byte, i) => bytes[from + i] === byte)
  if (starts([0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  const riff = [0x52, 0x49, 0x46, 0x46]
  const webp = [0x57, 0x45, 0x42, 0x50]
  return starts(riff) && starts(webp, 8) ? 'image/webp' : null
}
