import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CardSkeletons } from '../../features/creatives/ranking/card-skeletons.tsx'
import { RankingBoard } from '../../features/creatives/ranking/ranking-board.tsx'
import type { RankingScreen_TopCreativesFragment } from '../../gql/graphql.ts'
import { Panel } from '../../ui/panel.tsx'
import { Waiting } from '../../ui/skeleton.tsx'
import { Empty } from '../../ui/states.tsx'

type RankingFacesProps = {
  answer: RankingScreen_TopCreativesFragment | undefined
  stale: boolean
  reading: boolean
  failed: boolean
  read: ReactNode
}

/** Whatever there is below the parameters: a wait, a reading under way, nothing read yet, or the ranking. */
export function RankingFaces({ answer, stale, reading, failed, read }: RankingFacesProps) {
  const { t } = useTranslation('creatives')
  if (!answer) {
    return (
      <Waiting>
        <CardSkeletons />
      </Waiting>
    )
  }
  const isEmpty = answer.creatives.length + answer.notEnoughData.length === 0
  if (isEmpty && (reading || answer.status === 'SYNCING')) return <CardSkeletons />
  if (answer.status !== 'NEVER_SYNCED' || !isEmpty) return <RankingBoard answer={answer} stale={stale} />
  if (failed) return null
  return (
    <Panel>
      <Empty title={t('never.title')} action={read}>
        {t('never.way')}
      </Empty>
    </Panel>
  )
}
