import { useMutation } from '@apollo/client/react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LeadConfigForm_LeadConfigFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { Panel, PanelBody, PanelHead } from '../../ui/panel.tsx'
import { toast } from '../../ui/toast.ts'
import { useTell } from '../../ui/use-tell.ts'

graphql(`
  fragment LeadConfigForm_LeadConfig on LeadConfig {
    ticketExpirationDays
    currency
  }
`)

const UpdateLeadConfig = graphql(`
  mutation UpdateLeadConfig($input: UpdateLeadConfigInput!) {
    updateLeadConfig(input: $input) {
      ...LeadConfigForm_LeadConfig
      ... on InvalidInput {
        field
        message
      }
    }
  }
`)

type LeadConfigFormProps = {
  config: LeadConfigForm_LeadConfigFragment
  mayChange: boolean
  /** The way to see what another expiry would have changed. */
  replay: (days: number) => ReactNode
}

/** After how many silent days a ticket ends, and in which currency deals are where no account says. */
export function LeadConfigForm({ config, mayChange, replay }: LeadConfigFormProps) {
  const { t } = useTranslation('leads')
  const tell = useTell()
  const [days, setDays] = useState(String(config.ticketExpirationDays))
  const [currency, setCurrency] = useState(config.currency)
  const [refusal, setRefusal] = useState<{ field: string; message: string } | null>(null)
  const [update, { loading }] = useMutation(UpdateLeadConfig, {
    onError: tell.failure,
    onCompleted: ({ updateLeadConfig: answer }) => {
      if (answer.__typename !== 'LeadConfig') return setRefusal(answer)
      void toast.success(t('config.saved'), { description: t('config.savedNext') })
    },
  })
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const changed = days !== String(config.ticketExpirationDays) || currency !== config.currency
  const isWhole = /^\d{1,3}$/.test(days.trim())
  return (
    <Panel aria-labelledby="lead-config">
      <PanelHead id="lead-config" divided title={t('config.title')} end={mayChange ? null : t('readOnly')} />
      <PanelBody>
        <form
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault()
            if (!isWhole) return setRefusal({ field: 'ticketExpirationDays', message: t('config.wholeDays') })
            setRefusal(null)
            void update({
              variables: { input: { ticketExpirationDays: Number(days), currency: currency.trim().toUpperCase() } },
            })
          }}
        >
          <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
            <Field
              label={t('config.days')}
              hint={t('config.daysHint')}
              error={errorAt('ticketExpirationDays')}
              className="max-w-72"
            >
              <Input
                inputMode="numeric"
                autoComplete="off"
                className="figures"
                disabled={!mayChange}
                value={days}
                onChange={({ target }) => setDays(target.value)}
              />
            </Field>
            <Field
              label={t('config.currency')}
              hint={t('config.currencyHint')}
              error={errorAt('currency')}
              className="max-w-72"
            >
              <Input
                maxLength={3}
                autoComplete="off"
                className="uppercase"
                disabled={!mayChange}
                value={currency}
                onChange={({ target }) => setCurrency(target.value)}
              />
            </Field>
          </div>
          <div className="flex flex-wrap items-center gap-3">
            {mayChange ? (
              <Button type="submit" variant="primary" busy={loading} disabled={!changed}>
                {t('config.save')}
              </Button>
            ) : null}
            {replay(isWhole && days !== String(config.ticketExpirationDays) ? Number(days) : 1)}
          </div>
        </form>
      </PanelBody>
    </Panel>
  )
}
