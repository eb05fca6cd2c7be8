import { type ComponentProps, type ComponentType, type ReactNode, useId } from 'react'
import { errorText } from '../model/errorText.ts'
import { formatCount } from '../model/formatNumber.ts'
import { statesWords } from '../settings/english/statesWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { Change, type ChangeProps } from './Change.tsx'
import { isReady } from './isReady.ts'
import { part } from './part.ts'
import { Skeleton } from './Skeleton.tsx'
import type { StateProps } from './StateProps.ts'

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
  status = 'ready',
  error,
  onRetry,
  className,
  classNames,
  ...props
}: StatsCardProps) => {
  const { locale } = useProvidedSettings()
  const states = useWords('states', statesWords)
  const titleId = useId()
  const shown =
    typeof value === 'number' && Number.isFinite(value) && formatValue
      ? formatValue(value)
      : typeof value === 'string'
        ? value
        : formatCount(value, locale)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls; this groups a figure with its name.
    <div
      role="group"
      aria-labelledby={props['aria-label'] === undefined ? titleId : undefined}
      aria-busy={status === 'loading' || undefined}
      data-status={status}
      {...props}
      {...part(
        'stats-card',
        'lt-root lt:flex lt:min-w-0 lt:flex-col lt:gap-1 lt:rounded-card lt:border lt:border-telemetry-border lt:bg-telemetry-card lt:p-5 lt:@max-md:p-4',
        className,
        props.style,
      )}
    >
      <div {...part('stats-card-header', 'lt:flex lt:items-start lt:gap-1')}>
        <p
          id={titleId}
          {...part(
            'stats-card-title',
            'lt:min-w-0 lt:grow lt:text-xs lt:font-medium lt:text-telemetry-muted lt:text-balance',
            classNames?.title,
          )}
        >
          {title}
        </p>
        {Icon && (
          <Icon
            aria-hidden
            {...part(
              'stats-card-icon',
              'lt:icon lt:size-4 lt:text-telemetry-muted lt:@max-md:hidden',
              classNames?.icon,
            )}
          />
        )}
      </div>
      {status === 'error' ? (
        <div
          role="alert"
          {...part('stats-card-error', 'lt:mt-auto lt:flex lt:h-9 lt:items-center lt:gap-2')}
        >
          <p
            title={errorText(error)}
            {...part(
              undefined,
              'lt:line-clamp-2 lt:min-w-0 lt:grow lt:text-xs lt:text-telemetry-bad',
            )}
          >
            {errorText(error) ?? states.failed}
          </p>
          {onRetry && (
            <button type="button" onClick={onRetry} {...part('retry', 'lt:button')}>
              {states.retry}
            </button>
          )}
        </div>
      ) : (
        <p
          {...part(
            'stats-card-value',
            'lt:mt-auto lt:min-h-9 lt:truncate lt:text-figure lt:font-figure lt:tabular-nums',
            classNames?.value,
          )}
        >
          {status === 'loading' ? (
            <>
              <Skeleton className="lt:mt-1.5 lt:h-6 lt:w-24" />
              <span {...part(undefined, 'lt:sr-only')}>{states.loading}</span>
            </>
          ) : (
            shown
          )}
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
