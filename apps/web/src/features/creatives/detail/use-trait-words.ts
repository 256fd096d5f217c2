import { useTranslation } from 'react-i18next'

type TraitKind =
  | 'layout'
  | 'balance'
  | 'element'
  | 'contrast'
  | 'style'
  | 'mood'
  | 'urgency'
  | 'benefit'
  | 'tone'
  | 'targeting'

/** The readers' closed words in a person's own; a word that no catalogue knows is shown as it came. */
export function useTraitWords() {
  const { t } = useTranslation('creatives')
  const { t: say } = useTranslation('patternWords')
  const word = (path: string, value: string) => say(`${path}.${value}` as 'layout.centered', { defaultValue: value })
  return {
    traitOf: (kind: TraitKind, value: string) => word(kind, value),
    ctaOf: (type: string) => word('callToAction', type),
    readerOf: (reader: string) => (reader.startsWith('local') ? t('localReader', { reader }) : reader),
  }
}
