import { useTranslation } from 'react-i18next'
import {
  Area,
  AreaChart,
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { useFormat } from '../../../ui/use-format.ts'
import { ticksUpTo } from './axis-ticks.ts'
import { DayNote, LoneDot } from './daily-marks.tsx'
import type { DailyPoint } from './daily-points.ts'

type DailyChartProps = {
  points: DailyPoint[]
  /** The account's own value, where the measure has one. */
  reference: number | null
  label: string
  write: (value: number) => string
  /** The same, short enough for an axis. */
  writeTick: (value: number) => string
}

const axis = { fontSize: 11, fill: 'var(--text-quiet)' }
const still = { isAnimationActive: false, connectNulls: false, dot: LoneDot } as const
const cursorDot = { r: 4, stroke: 'var(--surface)', strokeWidth: 2, fill: 'var(--series-1)' }

/** Days from left to right, from zero upwards; arrow keys move by day. */
export default function DailyChart({ points, reference, label, write, writeTick }: DailyChartProps) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const settling = points.filter(({ isSettling }) => isSettling)
  const [first, last] = [settling[0]?.day, settling.at(-1)?.day]
  const ticks = ticksUpTo(Math.max(reference ?? 0, ...points.map(({ value }) => value ?? 0)))
  const hasRoom = settling.length / points.length > 0.09
  return (
    <ResponsiveContainer width="100%" height={220}>
      <AreaChart data={points} margin={{ top: 20, right: 8, bottom: 0, left: 0 }} title={label} role="img">
        <defs>
          <pattern id="settling" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="3" height="7" fill="var(--hatch)" />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          dataKey="day"
          tickFormatter={(day: string) => format.day(day)}
          tick={axis}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          minTickGap={32}
        />
        <YAxis
          domain={[0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          tickFormatter={writeTick}
          tick={axis}
          tickLine={false}
          axisLine={false}
          width={74}
        />
        {first && last ? (
          <ReferenceArea
            x1={first}
            x2={last}
            fill="url(#settling)"
            fillOpacity={1}
            label={
              hasRoom ? { value: t('daily.settling'), position: 'top', className: 'max-md:hidden', ...axis } : undefined
            }
          />
        ) : null}
        {reference === null ? null : (
          <ReferenceLine y={reference} stroke="var(--series-compare)" strokeWidth={1.5} strokeDasharray="4 4" />
        )}
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line-field)' }}
          content={({ active, payload }) => {
            const point = payload[0]?.payload as DailyPoint | undefined
            return active && point ? <DayNote point={point} write={write} /> : null
          }}
        />
        <Area
          {...still}
          type="linear"
          dataKey="settled"
          stroke="var(--series-1)"
          strokeWidth={2}
          fill="var(--series-1)"
          fillOpacity={0.07}
          activeDot={cursorDot}
        />
        <Area
          {...still}
          type="linear"
          dataKey="settling"
          stroke="var(--series-1)"
          strokeWidth={2}
          strokeDasharray="2 4"
          fill="none"
          activeDot={cursorDot}
        />
      </AreaChart>
    </ResponsiveContainer>
  )
}
