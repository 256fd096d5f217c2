import type { MetaError } from '../errors.ts'
import type { VersionNotice } from '../options.ts'
import { type Answer, headerText } from './decode.ts'
import { redact } from './redact.ts'

/** What an answer says of the version it was asked with; nothing when that version answered without a word about it. */
export function versionNotice(answer: Answer, asked: string, error: MetaError | null): VersionNotice | undefined {
  const served = redact(headerText(answer.headers, 'facebook-api-version'))
  if (error?.kind === 'version') return { kind: 'dead', text: error.detail ?? `${asked} is refused.`, served }
  const warned = redact(headerText(answer.headers, 'x-ad-api-version-warning'))
  if (warned !== null) return { kind: 'upgraded', text: warned, served }
  if (served === null || served === asked) return undefined
  return { kind: 'upgraded', text: `Answered by ${served} instead of ${asked}.`, served }
}
