import { type ReactNode, useEffect, useRef, useState } from 'react'
import { CartesianGrid, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCount } from '../model/formatNumber.ts'
import { sparseTicks } from '../model/ticks.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { PlotPress } from './PlotPress.tsx'
import { part } from './part.ts'
import { useElementSize } from './useElementSize.ts'

interface PlotProps<Place extends string | number> {
  /** The public name of the drawing. */
  slot: string
  /** What it shows, for assistive technology. */
  title: string
  rows: readonly object[]
  /** The property of a row that places it. */
  xKey: string
  /** The places that may have a label, in order; as many are drawn as have room. */
  xTicks: readonly Place[]
  /** Whether a place has a width, as bars do; else series begin and end at the sides. */
  isBanded?: boolean
  formatX: (place: Place) => string
  /** Whether another plot below draws the labels. */
  hidesX?: boolean
  yTicks: readonly number[]
  /** The room beside the plot in px. Default: what its own labels need. */
  yWidth?: number
  /** Plots of the same id share their cursor. */
  syncId?: string
  /** What to say of a place; Escape takes it away until the next move. */
  tooltip?: (place: Place) => ReactNode
  /** What a click or Enter on a place does. */
  onPress?: (place: Place) => void
  /** The series. */
  children: ReactNode
}

const TICK_ROOM = 76
/** Beside the last place, for the half of its label. */
const LABEL_ROOM = 28
const tick = { fill: 'var(--lt-muted)', fontSize: 11 }

/** What every line of a plot has in common. */
export const plotLine = { type: 'monotone', isAnimationActive: false, dot: false } as const

/** The room that labels need beside a plot, in px. */
export const yWidthOf = (ticks: readonly number[], locale: string): number =>
  12 + 7 * Math.max(...ticks.map((value) => formatCount(value, locale).length))

/** A grid with axes that fills its box. The only part of the kit that sets up Recharts. */
export const Plot = <Place extends string | number>({
  slot,
  title,
  rows,
  xKey,
  xTicks,
  isBanded = false,
  formatX,
  hidesX = false,
  yTicks,
  yWidth,
  syncId,
  tooltip,
  onPress,
  children,
}: PlotProps<Place>) => {
  const { locale } = useProvidedSettings()
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useElementSize(box)
  const [isDismissed, setIsDismissed] = useState(false)
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => setIsDismissed(key === 'Escape')
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  const isRtl = isRightToLeft(locale)
  return (
    <div
      ref={box}
      onPointerMove={() => setIsDismissed(false)}
      {...part(slot, 'lt:plot lt:absolute lt:inset-0')}
    >
      {width > 0 && (
        <ComposedChart
          width={width}
          height={height}
          data={[...rows]}
          title={title}
          syncId={syncId}
          margin={{ top: 8, right: 0, bottom: hidesX ? 8 : 0, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--lt-grid)" />
          <XAxis
            dataKey={xKey}
            scale={isBanded ? 'band' : 'auto'}
            hide={hidesX}
            height={24}
            ticks={sparseTicks([...new Set(xTicks)], Math.floor(width / TICK_ROOM))}
            interval={0}
            tick={tick}
            tickLine={false}
            axisLine={false}
            tickMargin={8}
            padding={isRtl ? { left: LABEL_ROOM, right: 8 } : { left: 8, right: LABEL_ROOM }}
            reversed={isRtl}
            tickFormatter={formatX}
          />
          <YAxis
            ticks={[...yTicks]}
            domain={[0, yTicks.at(-1) ?? 1]}
            interval={0}
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={yWidth ?? yWidthOf(yTicks, locale)}
            orientation={isRtl ? 'right' : 'left'}
            tickFormatter={(value: number) => formatCount(value, locale)}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={!isDismissed && { stroke: 'var(--lt-muted)', strokeWidth: 1 }}
            content={({ active, label }) =>
              active && !isDismissed && label !== undefined ? tooltip?.(label as Place) : null
            }
          />
          {children}
          {onPress && <PlotPress onPress={(place) => onPress(place as Place)} />}
        </ComposedChart>
      )}
    </div>
  )
}

// Not by `Intl.Locale.getTextInfo`, which Firefox does not have.
const isRightToLeft = (locale: string): boolean =>
  /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/.test(
    new Intl.Locale(locale).maximize().script ?? '',
  )
