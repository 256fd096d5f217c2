import { Check, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VariationPanel_VariationFragment } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { DistanceBar } from '../../ui/small-bars.tsx'
import { TableScroll } from '../../ui/table.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { countBelow, distanceKinds } from './distances.ts'

type Thresholds = { text: number; image: number; embedding: number }

type DistanceTableProps = { variation: VariationPanel_VariationFragment; thresholds: Thresholds }

/** How far it is from each source, by text, picture and meaning, with a mark at the least that is allowed. */
export function DistanceTable({ variation, thresholds }: DistanceTableProps) {
  const { t } = useTranslation('inspirations')
  const { distances } = variation
  const below = countBelow(distances, thresholds)
  const Mark = below ? X : Check
  return (
    <div className="flex min-w-0 flex-1 flex-col">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-medium">{t('distances.title')}</h3>
        <p className={cx('flex items-center gap-1.5 text-label', below ? 'text-loss' : 'text-gain')}>
          <Mark aria-hidden className="size-3.5 stroke-2" />
          {below ? t('distances.below', { count: below }) : t('distances.above')}
        </p>
      </div>
      <div className="mt-2">
        <TableScroll label={t('distances.title')}>
          <table className="w-full">
            <thead>
              <tr className="text-left text-label text-quiet">
                <td />
                {distances.map(({ letter }) => (
                  <th key={letter} scope="col" className="pb-1 pl-3 font-normal">
                    {t('distances.source', { letter })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {distanceKinds.map((kind) => (
                <tr key={kind} className="h-8">
                  <th scope="row" className="w-20 text-left font-normal text-soft">
                    {t(`distances.${kind}`)}
                  </th>
                  {distances.map((distance) => (
                    <td key={distance.letter} className="min-w-22 pl-3">
                      <Measured value={distance[kind]} minimum={thresholds[kind]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </div>
      {variation.nearest ? <p className="figures mt-auto pt-3 text-label text-quiet">{variation.nearest}</p> : null}
    </div>
  )
}

function Measured({ value, minimum }: { value: number; minimum: number }) {
  const { t } = useTranslation('inspirations')
  const format = useFormat()
  return (
    <div className="flex items-center gap-2.5">
      <DistanceBar
        value={value}
        minimum={minimum}
        label={t('distances.minimum', { minimum: format.decimal(minimum) })}
      />
      <span className={cx('figures w-8 text-right', value < minimum ? 'text-loss' : 'text-text')}>
        {format.decimal(value)}
      </span>
    </div>
  )
}
