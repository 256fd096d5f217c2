import { useTranslation } from 'react-i18next'
import type { InspirationStatus as Status } from '../../gql/graphql.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { useFormat } from '../../ui/use-format.ts'

const badgeTones: Record<Status, Tone> = { DRAWING: 'accent', READY: 'gain', FAILED: 'loss' }

/** `Desenhando 42%`, `Pronta`, `Falhou`. */
export function InspirationState({ status, progress }: { status: Status; progress: number }) {
  const { t } = useTranslation('inspirations')
  const format = useFormat()
  return (
    <Badge tone={badgeTones[status]} dot>
      {t(`states.${status}`)}
      {status === 'DRAWING' ? ` ${format.percent(progress, 0)}` : null}
    </Badge>
  )
}
