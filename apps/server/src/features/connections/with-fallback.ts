import type { MetaSession } from '@mci/meta-api'
import type { Work } from '../../work/work.ts'
import type { WithMetaOptions } from './with-meta.ts'

let isTold = false

/**
 * Speaks to Meta with the token of the environment, for a development machine without a connected profile. Says so in the log, once
 * in the life of the process.
 *
 * @throws Error when the environment gives no such token, or this is no development machine: ask `settings.reading.fallback` first
 */
export async function withFallback<T>(
  { meta, settings, log }: Pick<Work, 'meta' | 'settings' | 'log'>,
  use: (session: MetaSession) => Promise<T>,
  { signal, onCalls }: WithMetaOptions = {},
): Promise<T> {
  const { fallback } = settings.reading
  if (!fallback?.isAllowed) throw new Error('There is no token to fall back to')
  if (!isTold)
    log.warn(
      { action: 'meta_fallback' },
      'reading Meta with META_PAGE_ACCESS_TOKEN: no profile that works is connected',
    )
  isTold = true
  return use(meta.withToken(fallback.token.reveal(), { signal, onCall: ({ counted }) => onCalls?.(counted) }))
}
