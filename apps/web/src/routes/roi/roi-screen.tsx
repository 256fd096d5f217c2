import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCurrent } from '../../features/organizations/current.tsx'
import { ComparisonPicker } from '../../features/period/comparison-picker.tsx'
import { PeriodPicker } from '../../features/period/period-picker.tsx'
import { useColumns } from '../../features/roi/use-columns.ts'
import { usePageTitle } from '../../ui/page-title.ts'
import { PageHead } from '../../ui/panel.tsx'
import { StaleNote } from '../../ui/stale-note.tsx'
import { RoiBar } from './roi-bar.tsx'
import { RoiFaces } from './roi-faces.tsx'
import { useRoi } from './use-roi.ts'
import { useRoiNews } from './use-roi-news.ts'
import { useRoiRows } from './use-roi-rows.ts'

/** What ads brought through conversations, beside what they cost. */
export function RoiScreen() {
  const { t } = useTranslation('roi')
  const roi = useRoi()
  const found = useRoiRows(roi.question)
  const { columns, choose } = useColumns(useCurrent().person.id)
  const [heard, setHeard] = useState(0)
  useRoiNews(() => {
    setHeard((now) => now + 1)
    found.readAgain()
  })
  usePageTitle(t('title'))
  return (
    <>
      <div className="max-md:[&_h1]:sr-only max-md:[&_header>div:last-child]:w-full">
        <PageHead
          title={t('title')}
          actions={
            <>
              <PeriodPicker />
              <ComparisonPicker />
            </>
          }
        />
      </div>
      <div className="flex flex-col gap-3">
        <StaleNote />
        <RoiBar roi={roi} answer={found.answered?.roi} columns={columns} onColumns={choose} />
        <RoiFaces roi={roi} found={found} columns={columns} heard={heard} />
      </div>
    </>
  )
}
