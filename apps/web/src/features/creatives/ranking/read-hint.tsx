import { useTranslation } from 'react-i18next'
import type { ReadHint_TopCreativesFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { useFormat } from '../../../ui/use-format.ts'

graphql(`
  fragment ReadHint_TopCreatives on TopCreatives {
    cacheHit
    cacheExpiresAt
  }
`)

/** `Do cache, vale até 15:42`. */
export function ReadHint({ answer }: { answer: ReadHint_TopCreativesFragment }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  if (!answer.cacheExpiresAt) return null
  const time = format.clock(answer.cacheExpiresAt)
  return (
    <span className="figures text-label text-quiet">{t(answer.cacheHit ? 'cache.hit' : 'cache.fresh', { time })}</span>
  )
}
