import type { ReactNode } from 'react'
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
import { ticksUpTo } from './axis-ticks.ts'
import { END_AIR, namedPlaces, settlingGround, type TrendPoint } from './trend-points.ts'
import { useFormat } from './use-format.ts'

type TrendChartProps = {
  points: readonly TrendPoint[]
  /** A value to measure all of them by, as a dashed line across. */
  reference?: number | null
  label: string
  /** The word for days that can still change, shown on their ground where it has room. */
  settling: string
  /** A value, short enough for an axis. */
  writeTick: (value: number) => string
  /** What the cursor says of a place. */
  note: (point: TrendPoint) => ReactNode
  axisWidth?: number
}

const axis = { fontSize: 11, fill: 'var(--text-quiet)' }
const line = { isAnimationActive: false, connectNulls: false, type: 'linear' } as const
const dot = { r: 4, stroke: 'var(--surface)', strokeWidth: 2, fill: 'var(--series-1)' }
const hollowDot = { r: 3.5, stroke: 'var(--series-compare)', strokeWidth: 1.5, fill: 'var(--surface)' }

/** Time from left to right, from zero upwards; arrow keys move by place. Fills the box that it is put in. */
export default function TrendChart(props: TrendChartProps) {
  const { points, reference = null, label, settling, writeTick, note, axisWidth = 74 } = props
  const format = useFormat()
  const ground = settlingGround(points)
  const highest = points.map(({ value, before }) => Math.max(value ?? 0, before ?? 0))
  const ticks = ticksUpTo(Math.max(reference ?? 0, ...highest))
  const hasRoom = ground !== null && (ground.to - ground.from) / points.length > 0.09
  const isCompared = points.some(({ before }) => before != null)
  return (
    <ResponsiveContainer width="100%" height="100%">
      <AreaChart data={points} margin={{ top: 16, right: 8, bottom: 0, left: 0 }} title={label} role="img">
        <defs>
          <pattern id="settling" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="3" height="7" fill="var(--hatch)" />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          dataKey="index"
          type="number"
          domain={[0, Math.max(1, points.length - 1) + (ground ? END_AIR : 0)]}
          ticks={namedPlaces(points.length)}
          interval="equidistantPreserveStart"
          minTickGap={16}
          tickFormatter={(index: number) => format.day(points[index]?.day ?? '')}
          tick={axis}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
        />
        <YAxis
          domain={[0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          tickFormatter={writeTick}
          tick={axis}
          tickLine={false}
          axisLine={false}
          width={axisWidth}
        />
        {ground ? (
          <ReferenceArea
            x1={ground.from}
            x2={ground.to}
            fill="url(#settling)"
            fillOpacity={1}
            label={
              hasRoom ? { value: settling, position: 'insideTopRight', className: 'max-md:hidden', ...axis } : undefined
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
            const point = payload[0]?.payload as TrendPoint | undefined
            return active && point ? note(point) : null
          }}
        />
        {isCompared ? (
          <Area
            {...line}
            dataKey="before"
            stroke="var(--series-compare)"
            strokeWidth={1.5}
            strokeDasharray="4 4"
            fill="none"
            dot={false}
            activeDot={hollowDot}
          />
        ) : null}
        <Area
          {...line}
          dataKey="settled"
          stroke="var(--series-1)"
          strokeWidth={2}
          fill="var(--series-1)"
          fillOpacity={0.07}
          dot={LoneDot}
          activeDot={dot}
        />
        <Area
          {...line}
          dataKey="settling"
          stroke="var(--series-1)"
          strokeWidth={2}
          strokeDasharray="2 4"
          fill="var(--series-1)"
          fillOpacity={0.07}
          dot={LoneDot}
          activeDot={dot}
        />
      </AreaChart>
    </ResponsiveContainer>
  )
}

type LoneDotProps = { cx?: number; cy?: number; payload?: TrendPoint }

/** A place between two gaps, to which no line leads; and one in whose value something is missing, hollow. */
function LoneDot({ cx, cy, payload }: LoneDotProps) {
  if (!(payload?.isAlone || payload?.isPartial) || cx === undefined || cy == null || Number.isNaN(cy)) return <g />
  if (payload.isPartial)
    return <circle cx={cx} cy={cy} r={3.5} fill="var(--surface)" stroke="var(--warn)" strokeWidth={1.5} />
  return <circle cx={cx} cy={cy} r={2.5} fill="var(--series-1)" />
}
