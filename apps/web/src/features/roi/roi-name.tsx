import { ChevronRight, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Chip } from '../../ui/badge.tsx'
import { cx } from '../../ui/cx.ts'
import { Thumbnail } from '../../ui/thumbnail.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useFormat } from '../../ui/use-format.ts'
import type { Pending } from './pending.ts'
import type { RowLine } from './roi-tree.ts'
import { stepped, stepsIn } from './steps-in.ts'

type RoiNameProps = {
  line: RowLine
  currency: string
  isDay: boolean
  pending: Pending | null
  isCurrent: boolean
  pinned: string
}

/** Names of campaigns begin alike, and there is nothing to point with on a phone: what tells them apart is in the second line. */
const twoLines = 'min-w-0 md:truncate max-md:line-clamp-2 max-md:leading-4 max-md:wrap-anywhere'

/** What a row is of: its name at its depth, whose it is, and what is wrong with it. */
export function RoiName({ line, currency, isDay, pending, isCurrent, pinned }: RoiNameProps) {
  const { t } = useTranslation('roi')
  const format = useFormat()
  const { row, depth, isOpen } = line
  const { adAccount, client, creative } = row
  const label = isDay ? format.weekday(row.key) : row.label
  const owner = depth === 0 && !isDay ? (client?.name ?? adAccount?.name) : null
  return (
    <th
      scope="row"
      className={cx(
        'border-b border-line bg-surface pr-3 pl-4 font-normal group-hover:bg-surface-hover max-md:pl-3',
        pinned,
        depth === 0 ? 'text-text' : 'text-soft',
      )}
    >
      <span className={cx('flex min-w-0 items-center gap-1.5', stepped)} style={stepsIn(depth)}>
        {isOpen === null ? null : (
          <ChevronRight
            aria-hidden
            className={cx('-ml-0.5 size-4 shrink-0 stroke-[1.75] text-soft', isOpen && 'rotate-90')}
          />
        )}
        {creative ? <Thumbnail src={creative.pictureUrl} /> : null}
        <span className={cx(twoLines, depth === 0 && !isDay && 'font-medium')} title={label}>
          {creative ? (
            <Link
              to={`/creatives/${creative.id}`}
              tabIndex={isCurrent ? 0 : -1}
              className="rounded-chip hover:text-text hover:underline"
            >
              {label}
            </Link>
          ) : (
            label
          )}
        </span>
        {owner && owner !== label ? (
          <span className="max-w-[38%] shrink-0 truncate text-label text-quiet max-md:hidden" title={owner}>
            {owner}
          </span>
        ) : null}
        {adAccount && adAccount.currency !== currency && depth === 0 ? (
          <Chip className="shrink-0">{adAccount.currency}</Chip>
        ) : null}
        {pending ? (
          <span className="flex shrink-0 items-center gap-1.5 text-label text-quiet">
            <span aria-hidden className="hatch size-3 rounded-[2px] border border-line-strong" />
            {t(pending)}
          </span>
        ) : null}
        <Trouble line={line} isReachable={isCurrent} />
      </span>
    </th>
  )
}

/** Why the figures of a row may not be whole. */
function Trouble({ line: { row, depth }, isReachable }: { line: RowLine; isReachable: boolean }) {
  const { t } = useTranslation('roi')
  const isPart = row.why.includes('SPEND_PARTLY_UNREAD')
  const because = (depth === 0 ? row.adAccount?.unavailableBecause : null) ?? (isPart ? t('partlyUnread') : null)
  if (!because) return null
  return (
    <Tooltip text={because}>
      <button
        type="button"
        tabIndex={isReachable ? 0 : -1}
        aria-label={t('trouble', { because })}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-chip text-warn"
      >
        <TriangleAlert aria-hidden className="size-3.5 stroke-[1.75]" />
      </button>
    </Tooltip>
  )
}
