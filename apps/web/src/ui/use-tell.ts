import { useTranslation } from 'react-i18next'
import { readProblem } from './read-problem.ts'
import { toast } from './toast.ts'

/** Says in a toast what became of a press that failed. */
export function useTell() {
  const { t } = useTranslation('problems')
  /** A request that broke. */
  const failure = (error: unknown) => {
    const { kind, reference } = readProblem(error)
    const way = t(`${kind}.way`)
    return toast.error(t(`${kind}.title`), { description: reference ? `${way} ${t('quote', { reference })}` : way })
  }
  return {
    /** A refusal of the server, already in the person's language. */
    refusal: (message: string) => toast.error(message),
    failure,
    /** For a mutation that is awaited: one that broke is told, and answers without data where it would throw past what follows. */
    broken: { onError: failure, errorPolicy: 'all' } as const,
  }
}
