import { BellRing, FlaskConical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DatasetCard_DatasetHealthFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { cx } from '../../ui/cx.ts'
import { Ago } from '../../ui/figures.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { TestCodeButton } from './test-code-button.tsx'

graphql(`
  fragment DatasetCard_DatasetHealth on DatasetHealth {
    metaDatasetId
    name
    adAccounts {
      id
      name
    }
    sentToday
    sentWeek
    failedWeek
    unknown
    pending
    lastSentAt
    isSilent
    silentSince
    usualPerDay
    testEventCode
  }
`)

export type DatasetHealthLine = DatasetCard_DatasetHealthFragment

type DatasetCardProps = { dataset: DatasetHealthLine; mayAdminister: boolean; isChosen: boolean; onChoose: () => void }

/** What a dataset got, what it did not, and whether it has fallen silent. */
export function DatasetCard({ dataset, mayAdminister, isChosen, onChoose }: DatasetCardProps) {
  const { t } = useTranslation('conversions')
  const format = useFormat()
  const { name, metaDatasetId, adAccounts, lastSentAt, isSilent, silentSince, usualPerDay, testEventCode } = dataset
  const figures = [
    ['sentToday', ''],
    ['sentWeek', ''],
    ['failedWeek', 'text-loss'],
    ['unknown', 'text-warn'],
    ['pending', ''],
  ] as const
  return (
    <li className={cx('min-w-0 border-t border-l border-line px-4 py-3', isChosen && 'bg-surface-hover')}>
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <button
            type="button"
            aria-pressed={isChosen}
            title={t('datasets.only')}
            onClick={onChoose}
            className="max-w-full truncate rounded-chip font-medium text-text hover:underline"
          >
            {name}
          </button>
          <p className="truncate text-label text-quiet" title={adAccounts.map((account) => account.name).join(', ')}>
            {adAccounts.length
              ? t('datasets.accounts', { count: adAccounts.length, name: adAccounts[0]?.name })
              : t('datasets.ofNumber')}
            <span className="font-mono text-micro"> · {metaDatasetId}</span>
          </p>
        </div>
        {mayAdminister ? <TestCodeButton dataset={dataset} /> : null}
      </div>
      <dl className="mt-2.5 grid grid-cols-5 gap-2">
        {figures.map(([figure, colour]) => (
          <div key={figure} className="min-w-0">
            <dt className="truncate text-micro text-quiet" title={t(`datasets.names.${figure}`)}>
              {t(`datasets.${figure}`)}
            </dt>
            <dd className={cx('figures font-medium', dataset[figure] ? colour || 'text-text' : 'text-quiet')}>
              {format.number(dataset[figure])}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-2 flex flex-col gap-1 text-label text-quiet">
        {isSilent ? (
          <p className="flex items-start gap-1.5 text-warn">
            <BellRing aria-hidden className="mt-px size-3.5 shrink-0 stroke-[1.75]" />
            {t('datasets.silent', {
              since: silentSince ? format.instant(silentSince) : '',
              usual: format.decimal(usualPerDay, 1),
            })}
          </p>
        ) : (
          <p>
            {t('datasets.last')} <Ago at={lastSentAt} because={t('datasets.never')} />
          </p>
        )}
        {testEventCode ? (
          <p className="flex items-start gap-1.5 text-warn">
            <FlaskConical aria-hidden className="mt-px size-3.5 shrink-0 stroke-[1.75]" />
            {t('datasets.testing', { code: testEventCode })}
          </p>
        ) : null}
      </div>
    </li>
  )
}
