import { useTranslation } from 'react-i18next'
import { readProblem } from './read-problem.ts'
import { Failed } from './states.tsx'

type QueryFailedProps = { error: unknown; onRetry?: () => void; className?: string }

/** The failed face of a panel: what happened, what to do, what to quote. */
export function QueryFailed({ error, onRetry, className }: QueryFailedProps) {
  const { t } = useTranslation('problems')
  const { kind, reference } = readProblem(error)
  return (
    <Failed title={t(`${kind}.title`)} reference={reference} onRetry={onRetry} className={className}>
      {t(`${kind}.way`)}
    </Failed>
  )
}
