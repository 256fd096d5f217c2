import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Count } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Panel, PanelHead } from '../../ui/panel.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { DatasetCard, type DatasetHealthLine } from './dataset-card.tsx'
import { inOrderOfTrouble } from './order-of-trouble.ts'

type DatasetHealthProps = {
  datasets: readonly DatasetHealthLine[]
  mayAdminister: boolean
  chosen: string | null
  onChoose: (id: string | null) => void
}

/** As many as stand above the ledger without pushing it out of sight. */
const FEW = 6
const FEW_ON_PHONE = 2

/** How the datasets do that conversions go to, those in trouble first. */
export function DatasetHealth({ datasets, mayAdminister, chosen, onChoose }: DatasetHealthProps) {
  const { t } = useTranslation('conversions')
  const format = useFormat()
  const [areAll, setAll] = useState(false)
  const ordered = inOrderOfTrouble(datasets)
  const shown = areAll ? ordered : ordered.slice(0, FEW)
  return (
    <Panel aria-labelledby="datasets">
      <PanelHead
        divided
        id="datasets"
        title={t('datasets.title')}
        aside={<Count>{format.number(datasets.length)}</Count>}
        end={
          <>
            <span className={cx(datasets.length > FEW_ON_PHONE && 'max-md:hidden')}>{t('datasets.window')}</span>
            {datasets.length > FEW_ON_PHONE ? (
              <Button
                variant="link"
                size="xs"
                onClick={() => setAll(!areAll)}
                className={cx(datasets.length <= FEW && 'md:hidden')}
              >
                {t(areAll ? 'datasets.fewer' : 'datasets.all')}
              </Button>
            ) : null}
          </>
        }
      />
      <ul
        className={cx(
          '-mt-px -ml-px grid md:grid-cols-2 2xl:grid-cols-3',
          !areAll && 'max-md:[&>li:nth-child(n+3)]:hidden',
        )}
      >
        {shown.map((dataset) => (
          <DatasetCard
            key={dataset.metaDatasetId}
            dataset={dataset}
            mayAdminister={mayAdminister}
            isChosen={dataset.metaDatasetId === chosen}
            onChoose={() => onChoose(dataset.metaDatasetId === chosen ? null : dataset.metaDatasetId)}
          />
        ))}
      </ul>
    </Panel>
  )
}
