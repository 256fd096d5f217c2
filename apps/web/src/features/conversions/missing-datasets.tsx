import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MissingDatasets_MissingDatasetFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { Countdown } from './countdown.tsx'

graphql(`
  fragment MissingDatasets_MissingDataset on MissingDataset {
    pending
    firstEndsAt
    adAccount {
      id
      name
    }
    whatsappNumber {
      id
      displayPhoneNumber
    }
  }
`)

/** Accounts and numbers whose events wait until they have a dataset, how long that may be, and where one is chosen. */
export function MissingDatasets({ missing }: { missing: readonly MissingDatasets_MissingDatasetFragment[] }) {
  const { t } = useTranslation('conversions')
  if (missing.length === 0) return null
  return (
    <Panel aria-labelledby="missing-datasets">
      <PanelHead divided id="missing-datasets" title={t('datasets.missing.title')} />
      <ul>
        {missing.map(({ pending, firstEndsAt, adAccount, whatsappNumber }) => (
          <li
            key={adAccount?.id ?? whatsappNumber?.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-3 last:border-b-0"
          >
            <div className="min-w-0">
              <p className="truncate font-medium text-text">
                {adAccount?.name ?? t('datasets.missing.number', { number: whatsappNumber?.displayPhoneNumber })}
              </p>
              <p className="text-label text-quiet">{t('datasets.missing.waiting', { count: pending })}</p>
            </div>
            <div className="flex items-center gap-4 text-label">
              <Countdown until={firstEndsAt} />
              <Link
                to={adAccount ? '/accounts' : '/whatsapp'}
                className="shrink-0 rounded-chip font-medium text-accent hover:underline"
              >
                {t(adAccount ? 'datasets.missing.choose' : 'datasets.missing.connect')}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
