import { Agent, type Dispatcher, request } from 'undici'
import { PictureError } from './picture-error.ts'
import { type PictureMime, pictureType } from './picture-type.ts'
import { type AllowedUrl, allowUrl } from './picture-url.ts'
import { publicLookup } from './public-address.ts'

export interface PictureRequest {
  /** See `allowUrl`. Nothing else is ever dialled, at the first hop or a later one. */
  allowedHosts: readonly string[]
  /** 10 MB unless said otherwise. */
  maxBytes?: number
  /** For everything together, redirects included; 10 000 ms unless said otherwise. */
  timeoutMs?: number
  signal?: AbortSignal
}

export interface Picture {
  bytes: Uint8Array
  mime: PictureMime
}

const connect = { timeout: 3_000 }
const guarded = new Agent({ connect: { ...connect, lookup: publicLookup } })
const trusting = new Agent({ connect })
const maxRedirects = 2

/**
 * Fetches a picture from a link that came from outside, without letting the link choose where we go or how much we
 * take.
 *
 * @throws PictureError
 */
export async function fetchPicture(url: string, r: PictureRequest): Promise<Picture> {
  const timer = AbortSignal.timeout(r.timeoutMs ?? 10_000)
  const signal = r.signal ? AbortSignal.any([r.signal, timer]) : timer
  const maxBytes = r.maxBytes ?? 10 * 1024 * 1024
  try {
    let hop = allowUrl(url, r.allowedHosts)
    for (let redirects = 0; ; redirects += 1) {
      const answer = await dial(hop, signal)
      const location = redirectOf(answer)
      if (location === null) return await readPicture(answer, hop.url, maxBytes)
      discard(answer)
      if (redirects === maxRedirects) throw new PictureError('unreachable')
      hop = allowUrl(location, r.allowedHosts, hop.url)
    }
  } catch (error) {
    throw asPictureError(error, timer)
  }
}

type PictureAnswer = Dispatcher.ResponseData

function dial({ url, trusted }: AllowedUrl, signal: AbortSignal): Promise<PictureAnswer> {
  // Compressed answers are not asked for: bytes counted are bytes held.
  const headers = { accept: 'image/webp,image/png,image/jpeg', 'accept-encoding': 'identity' }
  return request(url, { method: 'GET', headers, signal, dispatcher: trusted ? trusting : guarded })
}

function redirectOf(answer: PictureAnswer): string | null {
  if (![301, 302, 303, 307, 308].includes(answer.statusCode)) return null
  const { location } = answer.headers
  return typeof location === 'string' ? location : null
}

// An unread body counts as aborted, which undici reports as an error event: unheard, it would end the process.
function discard(answer: PictureAnswer): void {
  answer.body.on('error', () => {}).destroy()
}

async function readPicture(answer: PictureAnswer, url: URL, maxBytes: number): Promise<Picture> {
  if (answer.statusCode !== 200) throw await refusal(answer, url)
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) {
    discard(answer)
    throw new PictureError('tooLarge')
  }
  const bytes = await readBytes(answer, maxBytes)
  const mime = pictureType(bytes)
  if (mime === null) throw new PictureError('notAPicture')
  return { bytes, mime }
}

async function refusal(answer: PictureAnswer, url: URL): Promise<PictureError> {
  if (answer.statusCode !== 403) {
    discard(answer)
    return new PictureError('unreachable')
  }
  const text = Buffer.from(await readBytes(answer, 64 * 1024)).toString('utf8')
  return new PictureError(/URL signature expired/i.test(text) || isOver(url) ? 'expired' : 'unreachable')
}

// `oe` of a signed link is its end in hexadecimal unix seconds.
function isOver(url: URL): boolean {
  const end = Number.parseInt(url.searchParams.get('oe') ?? '', 16)
  return Number.isFinite(end) && end * 1000 < Date.now()
}

async function readBytes(answer: PictureAnswer, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer.body as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > maxBytes) throw new PictureError('tooLarge')
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

// The original is dropped: it may carry the link.
function asPictureError(error: unknown, timer: AbortSignal): PictureError {
  if (error instanceof PictureError) return error
  if (timer.aborted || (error as { code?: unknown }).code === 'UND_ERR_CONNECT_TIMEOUT')
    return new PictureError('timeout')
  return new PictureError('unreachable')
}
