import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { Secret } from './secret.ts'

/** One sealed text as its table keeps it: AES-256-GCM, each part in a column of its own. */
export interface Sealed {
  readonly keyId: number
  readonly iv: Buffer
  readonly tag: Buffer
  readonly text: Buffer
}

/** The keys by id; `primary` seals, every key unseals, so that keys rotate while both old and new rows are read. */
export interface KeyRing {
  readonly primary: number
  readonly keys: ReadonlyMap<number, Buffer>
}

const ivBytes = 12
const tagBytes = 16

/**
 * Seals a text for one place.
 * @param place what it is and whose: it is authenticated with the text, so that a sealed text copied to another row, column
 *   or organisation does not open there
 */
export function seal(ring: KeyRing, place: readonly string[], secret: Secret): Sealed {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(ring, ring.primary), iv, { authTagLength: tagBytes })
  cipher.setAAD(additionalData(place, ring.primary))
  const text = Buffer.concat([cipher.update(secret.reveal(), 'utf8'), cipher.final()])
  return { keyId: ring.primary, iv, tag: cipher.getAuthTag(), text }
}

/** Opens what `seal` made for the same place. Throws when a bit, the place or the key differs. */
export function unseal(ring: KeyRing, place: readonly string[], sealed: Sealed): Secret {
  // Node accepts tags of 4 to 16 bytes unless told; a short tag is a forgery that needs few tries.
  if (sealed.iv.length !== ivBytes || sealed.tag.length !== tagBytes) throw new Error('The sealed text is damaged')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(ring, sealed.keyId), sealed.iv, { authTagLength: tagBytes })
  decipher.setAAD(additionalData(place, sealed.keyId))
  decipher.setAuthTag(sealed.tag)
  return new Secret(Buffer.concat([decipher.update(sealed.text), decipher.final()]).toString('utf8'))
}

function keyOf(ring: KeyRing, id: number): Buffer {
  const key = ring.keys.get(id)
  if (!key) throw new Error(`No encryption key with id ${id} in ENCRYPTION_KEYS`)
  return key
}

function additionalData(place: readonly string[], keyId: number): Buffer {
  return Buffer.from(['mci', 'v1', ...place, String(keyId)].join('|'))
}
