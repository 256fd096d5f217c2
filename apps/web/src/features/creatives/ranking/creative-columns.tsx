import type { TFunction } from 'i18next'
import { Link } from 'react-router'
import { Checkbox } from '../../../ui/checkbox.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { Missing } from '../../../ui/figures.tsx'
import { Thumbnail } from '../../../ui/thumbnail.tsx'
import type { useFormat } from '../../../ui/use-format.ts'
import { FormatLine } from '../format-line.tsx'
import type { KpiWords } from '../use-kpi-words.ts'
import type { Ranked } from './ranked-creative.ts'
import { useRankingAddress } from './use-ranking-address.ts'

export type Say = { t: TFunction<'creatives'>; format: ReturnType<typeof useFormat>; words: KpiWords }

/**
 * Which creative a line is about, its rank, and whether it is chosen. The columns know nothing that a press changes:
 * a new column would be a new component, and take the focus away.
 */
export function creativeColumns({ t }: Say): Column<Ranked>[] {
  return [
    {
      id: 'choose',
      header: () => <span className="sr-only">{t('columns.choose')}</span>,
      enableSorting: false,
      cell: ({ row: { original } }) => (
        <ChooseCell id={original.creative.id} label={t('choose', { name: original.creative.name })} />
      ),
    },
    {
      id: 'rank',
      header: t('columns.rank'),
      align: 'end',
      sortDescFirst: false,
      accessorFn: ({ rank }) => rank ?? undefined,
      cell: ({ row: { original } }) =>
        original.rank ?? <Missing because={original.excludedBecause ?? t('notEnough.title')} />,
    },
    {
      id: 'name',
      header: t('columns.creative'),
      sortDescFirst: false,
      accessorFn: ({ creative }) => creative.name,
      cell: ({ row: { original } }) => <NameCell ranked={original} />,
    },
  ]
}

function ChooseCell({ id, label }: { id: string; label: string }) {
  const { selected, toggle } = useRankingAddress()
  return <Checkbox checked={selected.includes(id)} onChange={() => toggle(id)} label={label} className="align-middle" />
}

function NameCell({ ranked: { creative } }: { ranked: Ranked }) {
  const { pageOf } = useRankingAddress()
  return (
    <div className="flex w-56 items-center gap-2.5">
      <Thumbnail src={creative.pictureUrl} />
      <div className="min-w-0">
        <Link
          to={pageOf(creative.id)}
          title={creative.name}
          className="block truncate font-medium text-text hover:text-accent"
        >
          {creative.name}
        </Link>
        <p className="figures truncate text-label text-quiet">
          <FormatLine creative={creative} />
        </p>
      </div>
    </div>
  )
}
