import { useTranslation } from 'react-i18next'
import type { CreativeFormat } from '../../gql/graphql.ts'
import { useFormat } from '../../ui/use-format.ts'

type Formatted = { format: CreativeFormat; videoLength?: number | null; ratio?: string | null; metaAdIds: string[] }

/** `0:21`. */
export const lengthOf = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`

/** `Vídeo 0:21 · 9:16 · 4 anúncios`. */
export function FormatLine({ creative }: { creative: Formatted }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const kind = t(`formats.${creative.format}`)
  const length = creative.videoLength ? ` ${lengthOf(creative.videoLength)}` : ''
  const [wide, high] = (creative.ratio ?? '').split(':')
  // The decimal of 1.91:1 is written as the language writes decimals.
  const ratio = wide && high ? [`${format.number(wide, 2)}:${high}`] : []
  const parts = [`${kind}${length}`, ...ratio, t('ads', { count: creative.metaAdIds.length })]
  return <>{parts.join(' · ')}</>
}
