import { useTranslation } from 'react-i18next'
import type { SetupCells_WhatsAppSetupFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Missing } from '../../ui/figures.tsx'
import { SummaryCell, SummaryCells } from '../../ui/summary-cells.tsx'
import { useFormat } from '../../ui/use-format.ts'

graphql(`
  fragment SetupCells_WhatsAppSetup on WhatsAppSetup {
    isVerified
    lastDeliveryAt
    refusedToday
    refusedOtherwiseToday
    parked {
      count
    }
  }
`)

/** Whether Meta delivers, at a glance. */
export function SetupCells({ setup }: { setup: SetupCells_WhatsAppSetupFragment | undefined }) {
  const { t } = useTranslation('whatsapp')
  const format = useFormat()
  const parked = setup?.parked.reduce((total, { count }) => total + count, 0) ?? 0
  const lastAt = setup?.lastDeliveryAt
  const refused = setup?.refusedToday
  const otherwise = setup?.refusedOtherwiseToday
  return (
    <SummaryCells label={t('cells.label')}>
      <SummaryCell
        title={t('cells.handshake')}
        mark={setup ? (setup.isVerified ? 'gain' : 'warn') : undefined}
        value={setup ? t(setup.isVerified ? 'cells.done' : 'cells.notYet') : undefined}
        note={setup ? t(setup.isVerified ? 'cells.doneNote' : 'cells.notYetNote') : null}
      />
      <SummaryCell
        title={t('cells.last')}
        value={setup ? lastAt ? format.ago(lastAt) : <Missing because={t('cells.lastNever')} /> : undefined}
        note={setup ? (lastAt ? format.instant(lastAt) : t('cells.lastNever')) : null}
      />
      <SummaryCell
        title={t('cells.refused')}
        mark={refused ? 'loss' : undefined}
        value={
          setup ? (
            refused == null ? (
              <Missing because={t('cells.refusedElsewhere')} />
            ) : (
              format.number(refused)
            )
          ) : undefined
        }
        note={
          setup
            ? [
                t(refusedWords(refused)),
                ...(otherwise ? [t('cells.refusedOtherwise', { count: otherwise })] : []),
              ].join(' · ')
            : null
        }
      />
      <SummaryCell
        title={t('cells.parked')}
        mark={parked ? 'warn' : undefined}
        value={setup ? format.number(parked) : undefined}
        note={setup ? t(parked ? 'cells.parkedNote' : 'cells.parkedNone') : null}
      />
    </SummaryCells>
  )
}

function refusedWords(refused: number | null | undefined) {
  if (refused == null) return 'cells.refusedElsewhere'
  return refused ? 'cells.refusedNote' : 'cells.refusedNone'
}
