import { type ComponentProps, type ComponentType, type ReactNode, useId } from 'react'
import { errorText } from '../model/errorText.ts'
import { formatCount, isKnown } from '../model/formatNumber.ts'
import { isLink } from '../model/webUrl.ts'
import { statesWords } from '../settings/english/statesWords.ts'
import { statsCardWords } from '../settings/english/statsCardWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { Change, type ChangeProps } from './Change.tsx'
import { isReady } from './isReady.ts'
import { ListButton } from './ListButton.tsx'
import { part } from './part.ts'
import { Skeleton } from './Skeleton.tsx'
import type { StateProps } from './StateProps.ts'

/** How large a card's figure is. */
export type StatsCardSize = 'sm' | 'md' | 'lg'

/** The parts of a StatsCard that take a class of the app's. */
export interface StatsCardClassNames {
  title?: string
  value?: string
  icon?: string
  change?: string
}

export interface StatsCardProps extends Omit<ComponentProps<'div'>, 'title'>, StateProps {
  /** What the figure is. */
  title: ReactNode
  /** The figure: a number is written as the locale does, null and NaN as "—", text as it is. */
  value?: number | string | null
  /** A lucide icon, or any component that takes `className`. */
  icon?: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>
  /** How a number is written. Default: as the locale writes a count. */
  formatValue?: (value: number) => string
  /**
   * How the figure moved: a delta, or a number in percent (8.4 is 8.4 %), of which up is good. Null
   * keeps its line free, so that cards in a row stay of one height.
   */
  change?: ChangeProps['change']
  /** What the change is against. Default: "vs last week". */
  changeLabel?: string
  /** What the figure is to come to, written as the figure is, with a bar of how near it is. */
  target?: number
  /** A {@link Sparkline}: it is shown where there is room for it beside the figure. */
  sparkline?: ReactNode
  /** A short word behind the title, such as "all days". */
  note?: string
  /**
   * Where the card leads: all of it is a link then. Only `http:`, `https:` and what is relative to
   * the page is followed, anything else is no link.
   */
  href?: string
  /** How large the figure is. Default: `'md'`. */
  size?: StatsCardSize
  /** Classes of the app's by part. */
  classNames?: StatsCardClassNames
}

/** One figure with its name, and how it moved. */
export const StatsCard = ({
  title,
  value,
  icon: Icon,
  formatValue,
  change,
  changeLabel,
  target,
  sparkline,
  note,
  href,
  size = 'md',
  status = 'ready',
  error,
  onRetry,
  className,
  classNames,
  ...props
}: StatsCardProps) => {
  const { locale } = useProvidedSettings()
  const states = useWords('states', statesWords)
  const words = useWords('statsCard', statsCardWords)
  const titleId = useId()
  const written = (figure: StatsCardProps['value']) => {
    if (typeof figure === 'string') return figure
    return formatValue && isKnown(figure) ? formatValue(figure) : formatCount(figure, locale)
  }
  const name = { id: titleId, children: title }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls; this groups a figure with its name.
    <div
      role="group"
      aria-labelledby={props['aria-label'] === undefined ? titleId : undefined}
      aria-busy={status === 'loading' || undefined}
      data-status={status}
      data-size={size}
      {...props}
      {...part('stats-card', 'lt-root lt:stats-card', className, props.style)}
    >
      <div {...part('stats-card-header', 'lt:stats-card-header')}>
        <p {...part('stats-card-title', 'lt:stats-card-title', classNames?.title)}>
          {href && isLink(href) ? (
            <a href={href} {...name} {...part('stats-card-link', 'lt:stats-card-link')} />
          ) : (
            <span {...name} {...part()} />
          )}
          {note && <span {...part('stats-card-note', 'lt:stats-card-note')}>{note}</span>}
        </p>
        {Icon && (
          <Icon aria-hidden {...part('stats-card-icon', 'lt:stats-card-icon', classNames?.icon)} />
        )}
      </div>
      {status === 'error' ? (
        <div role="alert" {...part('stats-card-error', 'lt:stats-card-error')}>
          <p dir="auto" title={errorText(error)} {...part(undefined, 'lt:stats-card-error-text')}>
            {errorText(error) ?? states.failed}
          </p>
          {onRetry && (
            <ListButton slot="retry" onClick={onRetry}>
              {states.retry}
            </ListButton>
          )}
        </div>
      ) : (
        <div {...part('stats-card-figure', 'lt:stats-card-figure')}>
          <p {...part('stats-card-value', 'lt:stats-card-value', classNames?.value)}>
            {status === 'loading' ? (
              <>
                <Skeleton className="lt:stats-card-loading" />
                <span {...part(undefined, 'lt:sr-only')}>{states.loading}</span>
              </>
            ) : (
              written(value)
            )}
          </p>
          {isReady(status) && sparkline}
        </div>
      )}
      {typeof target === 'number' && (
        <p {...part('stats-card-target', 'lt:stats-card-target')}>
          {isReady(status) && typeof value === 'number' && Number.isFinite(value / target) && (
            <meter
              aria-labelledby={titleId}
              value={value}
              max={target}
              {...part(undefined, 'lt:meter')}
            />
          )}
          {words.target(written(target))}
        </p>
      )}
      {change !== undefined && (
        <Change
          change={isReady(status) ? change : null}
          changeLabel={changeLabel}
          className={classNames?.change}
        />
      )}
    </div>
  )
}
