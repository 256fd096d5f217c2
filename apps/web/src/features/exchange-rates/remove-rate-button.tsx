import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import type { RateRow_ExchangeRateFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { useFormat } from '../../ui/use-format.ts'
import { useTell } from '../../ui/use-tell.ts'
import { useSetRates } from './use-set-rates.ts'

const RemoveExchangeRate = graphql(`
  mutation RemoveExchangeRate($input: RemoveExchangeRateInput!) {
    removeExchangeRate(input: $input) {
      ... on ExchangeRatesSaved {
        count
      }
      ... on Problem {
        message
      }
    }
  }
`)

type RemoveRateButtonProps = { rate: RateRow_ExchangeRateFragment; onChanged: () => void }

/** Removes at once: the toast puts it back as it was. */
export function RemoveRateButton({ rate, onChanged }: RemoveRateButtonProps) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const tell = useTell()
  const { setRates } = useSetRates()
  const { from, to, day, source } = rate
  const name = t('rateOf', { from, to, day: format.day(day) })
  const putBack = async () => {
    await setRates({ rates: [{ from, to, day, rate: rate.rate }], source })
    onChanged()
  }
  const [remove, { loading }] = useMutation(RemoveExchangeRate, {
    variables: { input: { from, to, day } },
    onError: tell.failure,
    onCompleted: ({ removeExchangeRate: answer }) => {
      onChanged()
      if (answer.__typename !== 'ExchangeRatesSaved') return tell.refusal(answer.message)
      toast.success(t('removed'), { description: name, action: { label: t('undo'), onClick: () => void putBack() } })
    },
  })
  return (
    <Button size="xs" variant="ghost" busy={loading} aria-label={t('removeName', { name })} onClick={() => remove()}>
      {t('remove')}
    </Button>
  )
}
