import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'

const MarkDriftKnown = graphql(`
  mutation MarkDriftKnown($input: MarkDriftKnownInput!) {
    markDriftKnown(input: $input) {
      ... on ReconciliationDay {
        day
        isKnown
      }
      ... on Problem {
        message
      }
    }
  }
`)

/** Marks a drift as looked into, or takes the mark away; the toast undoes either. */
export function useMarkKnown(adAccountId: string, day: string, onMarked: () => void) {
  const { t } = useTranslation('reconciliation')
  const tell = useTell()
  const [mutate, { loading }] = useMutation(MarkDriftKnown, { onError: tell.failure })
  const change = async (isKnown: boolean): Promise<boolean> => {
    const answer = (await mutate({ variables: { input: { adAccountId, day, isKnown } } })).data?.markDriftKnown
    if (!answer) return false
    onMarked()
    if (answer.__typename === 'ReconciliationDay') return true
    tell.refusal(answer.message)
    return false
  }
  const mark = async (isKnown: boolean) => {
    if (!(await change(isKnown))) return
    toast.success(t(isKnown ? 'marked' : 'unmarked'), {
      description: t(isKnown ? 'markedNext' : 'unmarkedNext'),
      action: { label: t('undo'), onClick: () => void change(!isKnown) },
    })
  }
  return { mark, isMarking: loading }
}
