import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PatternPanel_CreativeFragment } from '../../../gql/graphql.ts'
import { Missing } from '../../../ui/figures.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { useTraitWords } from './use-trait-words.ts'

export type PatternGroup = { key: string; name: string; confidence: number; rows: { name: string; value: ReactNode }[] }

/** What was read, layer by layer, in a person's words. */
export function usePatternGroups(creative: PatternPanel_CreativeFragment): PatternGroup[] {
  const { t } = useTranslation('creatives')
  const groups = [useVisualGroup(creative), useMessageGroup(creative), useApproachGroup(creative)]
  const named = ['visual', 'message', 'approach'] as const
  return named.flatMap((key, index) => {
    const group = groups[index]
    return group ? [{ key, name: t(`patterns.groups.${key}`), ...group }] : []
  })
}

function useVisualGroup({ visual }: PatternPanel_CreativeFragment) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const { traitOf } = useTraitWords()
  if (!visual) return null
  const { composition, style, colors } = visual
  const photography = style.photography ? t('patterns.photography') : t('patterns.noPhotography')
  return {
    confidence: visual.confidence,
    rows: [
      { name: t('patterns.rows.layout'), value: traitOf('layout', composition.layout) },
      {
        name: t('patterns.rows.elements'),
        value: composition.elements.length ? (
          format.list(composition.elements.map((element) => traitOf('element', element)))
        ) : (
          <Missing because={t('because.nothingSeen')} />
        ),
      },
      { name: t('patterns.rows.balance'), value: traitOf('balance', composition.balance) },
      { name: t('patterns.rows.style'), value: `${traitOf('style', style.type)}, ${photography}` },
      { name: t('patterns.rows.mood'), value: traitOf('mood', style.mood) },
      { name: t('patterns.rows.contrast'), value: traitOf('contrast', colors.contrast) },
      { name: t('patterns.rows.colors'), value: <Swatches colors={colors.palette.slice(0, 6)} /> },
    ],
  }
}

function useMessageGroup({ messagePattern: message }: PatternPanel_CreativeFragment) {
  const { t } = useTranslation('creatives')
  const { ctaOf } = useTraitWords()
  if (!message) return null
  const none = <Missing because={t('because.noText')} />
  return {
    confidence: message.confidence,
    rows: [
      { name: t('patterns.rows.headline'), value: message.headline || none },
      { name: t('patterns.rows.cta'), value: message.cta ? ctaOf(message.cta) : none },
      {
        name: t('patterns.rows.imageText'),
        value: message.imageText ? `“${message.imageText.replaceAll('\n', ' / ')}”` : t('patterns.noImageText'),
      },
      { name: t('patterns.rows.language'), value: message.language ?? <Missing because={t('because.noText')} /> },
    ],
  }
}

function useApproachGroup({ approach }: PatternPanel_CreativeFragment) {
  const { t } = useTranslation('creatives')
  const { traitOf } = useTraitWords()
  if (!approach) return null
  return {
    confidence: approach.confidence,
    rows: [
      { name: t('patterns.rows.tone'), value: traitOf('tone', approach.tone) },
      { name: t('patterns.rows.benefit'), value: traitOf('benefit', approach.benefit) },
      { name: t('patterns.rows.urgency'), value: traitOf('urgency', approach.urgency) },
      { name: t('patterns.rows.targeting'), value: traitOf('targeting', approach.targeting) },
    ],
  }
}

/** Colours read in the picture: data, so the one place where a colour is not a token. */
function Swatches({ colors }: { colors: string[] }) {
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-1">
      {[...new Set(colors)].map((color) => (
        <span key={color} className="inline-flex items-center gap-1.5">
          <span
            aria-hidden
            className="size-3.5 rounded-chip border border-line-strong"
            style={{ backgroundColor: /^#[0-9a-f]{6}$/i.test(color) ? color : undefined }}
          />
          <code className="font-mono text-micro font-normal text-quiet">{color}</code>
        </span>
      ))}
    </span>
  )
}
