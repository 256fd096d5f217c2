import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FirstReading_AdAccountFragment, JobProgress_JobFragment, Objective } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { SyncButton } from './sync-button.tsx'

graphql(`
  fragment FirstReading_AdAccount on AdAccount {
    id
    name
    unavailableBecause
  }
`)

const objectives: Objective[] = ['LEAD', 'PURCHASE', 'INSTALL']

type FirstReadingProps = {
  accounts: readonly FirstReading_AdAccountFragment[]
  objective: Objective
  onStarted: (job: JobProgress_JobFragment) => void
}

/** Which account to read first, and what counts as a result in it. */
export function FirstReading({ accounts, objective: configured, onStarted }: FirstReadingProps) {
  const { t } = useTranslation('start')
  const readable = accounts.filter((account) => !account.unavailableBecause)
  const [chosen, setChosen] = useState<string>()
  const [objective, setObjective] = useState(configured)
  const adAccountId = chosen ?? readable[0]?.id
  if (!adAccountId) return <p className="text-warn">{t('sync.noneReadable')}</p>
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field label={t('sync.account')} className="w-60 max-md:w-full">
        <Select
          value={adAccountId}
          onChange={setChosen}
          options={accounts.map(({ id, name, unavailableBecause }) => ({
            value: id,
            label: name,
            disabled: Boolean(unavailableBecause),
          }))}
        />
      </Field>
      <Field label={t('sync.objective')} className="w-40 max-md:w-full">
        <Select
          value={objective}
          onChange={setObjective}
          options={objectives.map((value) => ({ value, label: t(`objectives.${value}`) }))}
        />
      </Field>
      <SyncButton variant="primary" input={{ adAccountId, objective }} onStarted={onStarted}>
        {t('sync.button')}
      </SyncButton>
    </div>
  )
}
