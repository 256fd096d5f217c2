import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'

const BackfillInsights = graphql(`
  mutation BackfillInsights($input: BackfillInsightsInput!) {
    backfillInsights(input: $input) {
      ...JobStrip_Job
      ... on SyncAlreadyRunning {
        message
        job {
          ...JobStrip_Job
        }
      }
      ... on Problem {
        message
      }
    }
  }
`)

/** Meta keeps 37 months; a quarter is the least that shows a season. */
const lengths = ['1', '3', '6', '12', '24', '36'] as const

type BackfillDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  account: { id: string; name: string }
  onStarted: () => void
}

/** How far back to read an account. */
export function BackfillDialog({ open, onOpenChange, account, onStarted }: BackfillDialogProps) {
  const { t } = useTranslation('accounts')
  const tell = useTell()
  const [months, setMonths] = useState<(typeof lengths)[number]>('12')
  const [backfill, { loading }] = useMutation(BackfillInsights, {
    variables: { input: { adAccountId: account.id, months: Number(months) } },
    onError: tell.failure,
    onCompleted: ({ backfillInsights: answer }) => {
      if (answer.__typename !== 'Job' && answer.__typename !== 'SyncAlreadyRunning') return tell.refusal(answer.message)
      onOpenChange(false)
      onStarted()
      if (answer.__typename === 'SyncAlreadyRunning') return toast.message(answer.message)
      toast.message(t('backfill.began', { name: account.name }), { description: t('backfill.beganNext') })
    },
  })
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={t('backfill.title', { name: account.name })}
      description={t('backfill.lead')}
      actions={
        <Button variant="primary" busy={loading} onClick={() => backfill()}>
          {t('backfill.start')}
        </Button>
      }
    >
      <Field label={t('backfill.months')} hint={t('backfill.hint')}>
        <Select
          value={months}
          onChange={setMonths}
          options={lengths.map((value) => ({ value, label: t('backfill.monthsOf', { count: Number(value) }) }))}
        />
      </Field>
    </Dialog>
  )
}
