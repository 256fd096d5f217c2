import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../../ui/data-table.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { useKpiWords } from '../use-kpi-words.ts'
import { creativeColumns } from './creative-columns.tsx'
import { figureColumns } from './figure-columns.tsx'
import type { RankingRows } from './kpi-block.tsx'
import { kpiColumns } from './kpi-columns.tsx'
import { useRankingAddress } from './use-ranking-address.ts'

/** The same creatives, line by line, in the order of any column. */
export default function CreativeTable({ rows, frame }: RankingRows) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const words = useKpiWords()
  const { search, change } = useRankingAddress()
  const columns = useMemo(() => {
    const say = { t, format, words }
    return [...creativeColumns(say), ...kpiColumns(say, { rows, frame }), ...figureColumns(say, { rows, frame })]
  }, [t, format, words, rows, frame])
  const wanted = search.get('sort') ?? 'rank'
  const id = columns.some((column) => column.id === wanted) ? wanted : 'rank'
  const desc = search.get('desc') === '1'
  const sorting = useMemo(() => ({ id, desc }), [id, desc])
  return (
    <Panel className="[&_td]:whitespace-nowrap">
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
        rowId={({ creative }) => creative.id}
        sorting={sorting}
        onSortingChange={(next) => change({ sort: next.id, desc: next.desc ? '1' : null }, { replace: true })}
        size="two"
      />
    </Panel>
  )
}
