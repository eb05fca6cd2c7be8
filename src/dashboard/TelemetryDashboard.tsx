import { type ComponentProps, type ReactNode, useId } from 'react'
import type { HeadingLevel } from '../components/Card.tsx'
import { headingOf } from '../components/headingOf.ts'
import { isShown } from '../components/isShown.ts'
import { part } from '../components/part.ts'
import { RangePicker } from '../components/RangePicker.tsx'
import { SelectionChips } from '../components/SelectionChips.tsx'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import type { Range } from '../model/range.ts'
import { dashboardWords } from '../settings/english/dashboardWords.ts'
import { useSelection } from '../settings/SelectionContext.ts'
import { SelectionProvider, type SelectionProviderProps } from '../settings/SelectionProvider.tsx'
import { useWords } from '../settings/useWords.ts'
import { DashboardStatus } from './DashboardStatus.tsx'
import { LinksChartPanel } from './LinksChartPanel.tsx'
import type { OnPanelError } from './PanelBoundary.tsx'
import {
  ProcessingPerformancePanel,
  type ProcessingPerformancePanelProps,
} from './ProcessingPerformancePanel.tsx'
import { RecentErrorsPanel, type RecentErrorsPanelProps } from './RecentErrorsPanel.tsx'
import { StatsCardPanel } from './StatsCardPanel.tsx'
import { StatsCsv } from './StatsCsv.tsx'
import { TopDomainsPanel, type TopDomainsPanelProps } from './TopDomainsPanel.tsx'
import { useDomainName } from './useDomainName.ts'

/** A ref for the chips: when the last one goes while it has the focus, the title has it next. */
const passToTitle = (chips: Element | null) => () => {
  if (!chips?.contains(document.activeElement)) return
  const dashboard = chips.closest('section')
  dashboard?.querySelector<HTMLElement>('[data-slot="telemetry-dashboard-title"]')?.focus()
}

const CARDS = ['totalLinks', 'completedLinks', 'pendingProcessing', 'failedProcessing'] as const

type Selecting = Omit<SelectionProviderProps, 'defaultRange' | 'children'>

/** What panels of the usual layout take; panels of one's own are given it by oneself. */
type OfPanels = Pick<TopDomainsPanelProps, 'formatDomain' | 'faviconUrl'> &
  Pick<ProcessingPerformancePanelProps, 'thresholds'> &
  Pick<RecentErrorsPanelProps, 'redactUrl' | 'onRetryLinks'>

export interface TelemetryDashboardProps
  extends Omit<ComponentProps<'section'>, 'title' | 'onError'>,
    Selecting,
    OfPanels,
    StoreOption {
  /** Default: "Telemetry". */
  title?: ReactNode
  /** A word beside the title, such as "Admin". */
  badge?: ReactNode
  /** The range of the panels that have one, while the viewer picked none. Default: `'30d'`. */
  range?: Range
  /** The heading's level on the page; the panels' are one below. Default: 1. */
  headingLevel?: 1 | 2 | 3 | 4 | 5
  /**
   * Whether the figures are of this device alone, for those who know that of their store; it is
   * said. Default: whether the browser is offline.
   */
  isOffline?: boolean
  /** Told of every error that a panel caught. */
  onError?: OnPanelError
  /** Panels of one's own in the place of the usual layout. */
  children?: ReactNode
}

/**
 * All panels on one page, sized by the container that they are put in. The viewer picks a range, and
 * narrows the figures to a domain or a day; `selection` and `onSelectionChange` keep that elsewhere,
 * such as in the URL.
 */
export const TelemetryDashboard = ({
  range = '30d',
  selection,
  defaultSelection,
  onSelectionChange,
  ...props
}: TelemetryDashboardProps) => (
  <SelectionProvider {...{ selection, defaultSelection, onSelectionChange }} defaultRange={range}>
    <Dashboard {...props} />
  </SelectionProvider>
)

const Dashboard = ({
  title,
  badge,
  headingLevel = 1,
  isOffline,
  store,
  onError,
  formatDomain,
  faviconUrl,
  thresholds,
  redactUrl,
  onRetryLinks,
  className,
  children,
  ...props
}: Omit<TelemetryDashboardProps, 'range' | keyof Selecting>) => {
  const { selection, select } = useSelection()
  const words = useWords('dashboard', dashboardWords)
  const domainName = useDomainName(selection.domain)
  const titleId = useId()
  const Heading = headingOf(headingLevel)
  const panel = { store, onError }
  const panelHeading = { headingLevel: (headingLevel + 1) as HeadingLevel }
  return (
    <section
      aria-labelledby={props['aria-label'] === undefined ? titleId : undefined}
      {...props}
      {...part('telemetry-dashboard', 'lt-root lt:@container', className, props.style)}
    >
      <div {...part(undefined, 'lt:flex lt:flex-col lt:gap-3 lt:@md:gap-4')}>
        <header
          {...part(
            'telemetry-dashboard-header',
            'lt:flex lt:flex-wrap lt:items-center lt:gap-x-3 lt:gap-y-2',
          )}
        >
          <Heading
            id={titleId}
            tabIndex={-1}
            {...part(
              'telemetry-dashboard-title',
              'lt:text-xl lt:font-semibold lt:tracking-tight lt:focus-ring',
            )}
          >
            {title ?? words.title}
          </Heading>
          {isShown(badge) && (
            <span
              {...part(
                'telemetry-dashboard-badge',
                'lt:rounded-full lt:border lt:border-telemetry-border lt:px-2.5 lt:py-0.5 lt:text-xs lt:text-telemetry-muted',
              )}
            >
              {badge}
            </span>
          )}
          <DashboardStatus isOffline={isOffline} {...panel} />
          <div {...part('telemetry-dashboard-range', 'lt:dashboard-actions')}>
            {selection.range && (
              <RangePicker range={selection.range} onRangeChange={(range) => select?.({ range })} />
            )}
            {children === undefined && <StatsCsv title={title} store={store} />}
          </div>
        </header>
        {(selection.domain ?? selection.day) !== undefined && (
          <SelectionChips
            ref={passToTitle}
            selection={{ ...selection, domain: domainName }}
            onRemove={(each) => select?.({ [each]: undefined })}
          />
        )}
        {children ?? (
          <>
            <div
              {...part(
                'telemetry-dashboard-stats',
                'lt:grid lt:grid-cols-2 lt:gap-3 lt:@md:gap-4 lt:@3xl:grid-cols-4',
              )}
            >
              {CARDS.map((figure) => (
                <StatsCardPanel key={figure} figure={figure} {...panel} />
              ))}
            </div>
            <div
              {...part(
                'telemetry-dashboard-charts',
                'lt:grid lt:gap-3 lt:@md:gap-4 lt:@4xl:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]',
              )}
            >
              <LinksChartPanel {...panelHeading} {...panel} />
              <TopDomainsPanel {...panelHeading} {...panel} {...{ formatDomain, faviconUrl }} />
            </div>
            <ProcessingPerformancePanel {...panelHeading} {...panel} thresholds={thresholds} />
            <RecentErrorsPanel {...panelHeading} {...panel} {...{ redactUrl, onRetryLinks }} />
          </>
        )}
      </div>
    </section>
  )
}
