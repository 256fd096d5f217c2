import { useTranslation } from 'react-i18next'
import type { PreviewPanel_CreativeFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Panel } from '../../../ui/panel.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { CreativePicture } from '../creative-picture.tsx'
import { lengthOf } from '../format-line.tsx'

graphql(`
  fragment PreviewPanel_Creative on Creative {
    id
    name
    format
    videoLength
    pictureUrl
    width
    height
    ratio
  }
`)

/** The picture, large. */
export function PreviewPanel({ creative }: { creative: PreviewPanel_CreativeFragment }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const { videoLength, width, height, ratio } = creative
  const [wide, high] = (ratio ?? '').split(':')
  const facts = [
    t(`formats.${creative.format}`),
    ...(videoLength ? [lengthOf(videoLength)] : []),
    ...(wide && high ? [`${format.number(wide, 2)}:${high}`] : []),
    ...(width && height ? [`${width}×${height}`] : []),
  ]
  return (
    <Panel>
      <CreativePicture creative={creative} mark="centre" className="h-112 max-md:h-96" />
      <p className="figures border-t border-line px-4 py-3 text-label text-quiet">{facts.join(' · ')}</p>
    </Panel>
  )
}
