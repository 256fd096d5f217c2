import { useTranslation } from 'react-i18next'
import { readProblem } from './read-problem.ts'
import { toast } from './toast.ts'

/** Says in a toast what became of a press that failed. */
export function useTell() {
  const { t } = useTranslation('problems')
  return {
    /** A refusal of the server, already in the person's language. */
    refusal: (message: string) => toast.error(message),
    /** A request that broke. */
    failure: (error: unknown) => {
      const { kind, reference } = readProblem(error)
      const way = t(`${kind}.way`)
      return toast.error(t(`${kind}.title`), { description: reference ? `${way} ${t('quote', { reference })}` : way })
    },
  }
}
