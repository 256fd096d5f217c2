import { ListFilter } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field } from '../../ui/field.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Select } from '../../ui/select.tsx'
import { accountIn, stagesIn, statusIn, statusKeys } from './ticket-address.ts'
import { useTicketAddress } from './use-ticket-address.ts'

type FilterButtonProps = {
  accounts: readonly { id: string; name: string }[]
  stages: readonly { id: string; name: string }[]
}

/** Account, stages and, in the list, state: what fewer people narrow by. Says how many of them are narrowed by. */
export function FilterButton({ accounts, stages }: FilterButtonProps) {
  const { t } = useTranslation('tickets')
  const { search, view, change } = useTicketAddress()
  const chosen = stagesIn(search)
  const account = accountIn(search)
  const status = view === 'list' ? statusIn(search) : null
  const count = Number(account !== null) + Number(chosen.length > 0) + Number(status !== null)
  const toggle = (id: string, isWanted: boolean) => {
    const next = isWanted ? [...chosen, id] : chosen.filter((other) => other !== id)
    change({ stage: next.length < stages.length ? next.join(',') : null })
  }
  return (
    <Popover
      align="end"
      label={t('filters.label')}
      trigger={
        <Button>
          <ListFilter aria-hidden />
          {count ? t('filters.some', { count }) : t('filters.label')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label={t('filters.account')}>
          <Select
            value={account ?? 'all'}
            onChange={(id) => change({ account: id === 'all' ? null : id })}
            options={[
              { value: 'all', label: t('filters.allAccounts') },
              ...accounts.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Field>
        {view === 'list' ? (
          <Field label={t('filters.status')}>
            <Select
              value={status ?? 'all'}
              onChange={(key) => change({ status: key === 'all' ? null : key })}
              options={[
                { value: 'all', label: t('filters.allStatuses') },
                ...statusKeys.map((value) => ({ value, label: t(`filters.statuses.${value}`) })),
              ]}
            />
          </Field>
        ) : null}
        <fieldset>
          <legend className="text-label text-quiet">{t('filters.stages')}</legend>
          <ul className="mt-1.5 flex flex-col">
            {stages.map(({ id, name }) => (
              <li key={id}>
                {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is a button, which a label may hold */}
                <label className="flex min-h-8 cursor-pointer items-center gap-2.5 max-md:min-h-11">
                  <Checkbox
                    label={name}
                    checked={chosen.length === 0 || chosen.includes(id)}
                    onChange={(isWanted) =>
                      // All are chosen while none is named: the first one taken away names the others.
                      chosen.length === 0
                        ? change({ stage: stages.flatMap((stage) => (stage.id === id ? [] : stage.id)).join(',') })
                        : toggle(id, isWanted)
                    }
                  />
                  <span className="truncate">{name}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        {count ? (
          <Button variant="ghost" size="sm" onClick={() => change({ account: null, stage: null, status: null })}>
            {t('filters.clear')}
          </Button>
        ) : null}
      </div>
    </Popover>
  )
}
