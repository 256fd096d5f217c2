import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'

/** What the product must know again after a restart, or sessions end and sealed tokens can never be opened. */
export interface KeptSecrets {
  APP_SECRET: string
  /** `<key number>:<32 bytes in base64>`, the newest first. */
  ENCRYPTION_KEYS: string
  /** The word that Meta is given beside the webhook's address; a file of an earlier release has none. */
  WHATSAPP_VERIFY_TOKEN: string
}

/** Makes the secrets on the first start and keeps them in `secrets.json`, for its owner's eyes only. */
export function keptSecrets(dataDir: string): KeptSecrets {
  const file = join(dataDir, 'secrets.json')
  if (!existsSync(file)) {
    const made = {
      APP_SECRET: randomBytes(32).toString('base64url'),
      ENCRYPTION_KEYS: `1:${randomBytes(32).toString('base64')}`,
      WHATSAPP_VERIFY_TOKEN: newWord(),
    }
    // `wx`: of two first starts at once the second reads what the first has written.
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  }
  const kept = parse(readFileSync(file, 'utf8'))
  if (kept?.APP_SECRET && kept.ENCRYPTION_KEYS) return kept.WHATSAPP_VERIFY_TOKEN ? kept : completed(file, kept)
  throw new Refusal(`${file} is damaged; restore it from a backup, or set APP_SECRET and ENCRYPTION_KEYS.`)
}

function completed(file: string, kept: KeptSecrets): KeptSecrets {
  const whole = { ...kept, WHATSAPP_VERIFY_TOKEN: newWord() }
  writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`, { mode: 0o600 })
  return whole
}

const newWord = () => randomBytes(24).toString('base64url')

function parse(text: string): KeptSecrets | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
