import { isIP } from 'node:net'
import { PictureError } from './picture-error.ts'

/** A URL that may be dialled. `trusted` ones are origins named exactly, and may be private. */
export interface AllowedUrl {
  url: URL
  trusted: boolean
}

/**
 * Decides whether a URL may be fetched. What is judged here is the parsed URL that is dialled afterwards, so that no
 * second reading of the text can differ.
 *
 * @param allowed `.fbcdn.net` for every host below it, `scontent.example.com` for one host, or an exact origin such as
 *   `http://127.0.0.1:4010`
 * @throws PictureError `forbiddenHost`
 */
export function allowUrl(text: string, allowed: readonly string[], base?: URL): AllowedUrl {
  const url = parse(text, base)
  if (url.username !== '' || url.password !== '') throw new PictureError('forbiddenHost')
  if (allowed.some((entry) => entry.includes('://') && originOf(entry) === url.origin)) return { url, trusted: true }
  const isPublic = url.protocol === 'https:' && url.port === '' && isName(url.hostname)
  if (!isPublic || !allowed.some((entry) => hostMatches(url.hostname, entry))) throw new PictureError('forbiddenHost')
  return { url, trusted: false }
}

function parse(text: string, base?: URL): URL {
  // The URL parser quietly drops tabs and line ends and turns backslashes around; honest links have none.
  if (hasOddCharacter(text) || text.length > 8_000) throw new PictureError('forbiddenHost')
  try {
    return new URL(text, base)
  } catch {
    throw new PictureError('forbiddenHost')
  }
}

function hasOddCharacter(text: string): boolean {
  return [...text].some((char) => char <= ' ' || char === '\\' || char === '\u007f')
}

// The parser has already turned 0x7f.1, 2130706433 and the like into dotted form.
function isName(hostname: string): boolean {
  return !hostname.startsWith('[') && isIP(hostname) === 0 && hostname.includes('.')
}

function hostMatches(hostname: string, entry: string): boolean {
  const wanted = entry.toLowerCase()
  if (wanted.includes('://')) return false
  return wanted.startsWith('.') ? hostname.endsWith(wanted) && hostname.length > wanted.length : hostname === wanted
}

function originOf(entry: string): string | null {
  return URL.canParse(entry) ? new URL(entry).origin : null
}
