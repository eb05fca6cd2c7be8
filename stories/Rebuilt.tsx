import {
  useLinksByDay,
  useProcessingPerformance,
  useRecentErrors,
  useStat,
  useTopDomains,
} from '../src/hooks/index.ts'
import { STATS, type Stat } from '../src/queries/index.ts'
import {
  directionOf,
  formatAgo,
  formatChange,
  formatCount,
  formatDuration,
  formatPointKey,
  formatShare,
  formatStat,
  shownUrl,
  useNow,
  useSettings,
  verdictOf,
} from '../src/settings/index.ts'

const ARROWS = { up: '↑', down: '↓', none: '–' }
const MINUTE = 60_000

const StatRow = ({ figure }: { figure: Stat }) => {
  const { locale, messages } = useSettings()
  const { value, change } = useStat(figure)
  const verdict = change ? verdictOf(change) : 'neutral'
  return (
    <tr>
      <th scope="row">{messages.stats[figure]}</th>
      <td>{formatStat(figure, value, locale)}</td>
      <td>
        {change && (
          <>
            {ARROWS[directionOf(change)]} <b>{formatChange(change, locale, messages.change)}</b>{' '}
            {verdict !== 'neutral' && messages.change[verdict]}
          </>
        )}
      </td>
    </tr>
  )
}

const Domains = () => {
  const { locale, messages } = useSettings()
  const { domains, otherCount, otherDomains, total } = useTopDomains()
  const words = messages.topDomains
  return (
    <section aria-label={words.title}>
      <ol>
        {domains.map(({ domain, count, share }) => (
          <li key={domain}>
            <span>{domain || words.unknown}</span> <b>{formatCount(count, locale)}</b>{' '}
            <i>{formatShare(share, locale)}</i>{' '}
            <meter aria-label={domain || words.unknown} value={share} />
          </li>
        ))}
      </ol>
      <p>
        {words.others(otherDomains, formatCount(otherDomains, locale))}{' '}
        <b>{formatCount(otherCount, locale)}</b> <i>{formatShare(otherCount / total, locale)}</i>
      </p>
    </section>
  )
}

const Durations = () => {
  const { locale, messages } = useSettings()
  const { distribution, samples } = useProcessingPerformance()
  const words = messages.processingPerformance
  const duration = (ms: number) => formatDuration(ms, locale)
  return (
    <section aria-label={words.distribution}>
      <p>{words.samples(samples, formatCount(samples, locale))}</p>
      <ol>
        {distribution
          .filter(({ count }) => count > 0)
          .map(({ fromMs, toMs, count }) => (
            <li key={fromMs}>
              {words.between(duration(fromMs), duration(toMs))}:{' '}
              {words.samples(count, formatCount(count, locale))}
            </li>
          ))}
      </ol>
    </section>
  )
}

const Links = () => {
  const { locale, messages } = useSettings()
  const { points, total } = useLinksByDay()
  const { metrics, previous, total: inRange } = messages.linksChart
  const range = messages.ranges['30d']
  return (
    <section aria-label={metrics.links.title}>
      <p>{inRange(formatCount(total, locale), range)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.linksChart.when}</th>
            <th scope="col">{metrics.links.name}</th>
            <th scope="col">{previous(range)}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.key}>
              <th scope="row">
                {formatPointKey(point.key, locale, 'full')}
                {point.partial && ` · ${messages.linksChart.inProgress}`}
              </th>
              <td>{formatCount(point.count, locale)}</td>
              <td>{formatCount(point.previous, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Errors = () => {
  const { locale, messages } = useSettings()
  const now = useNow(MINUTE)
  const words = messages.recentErrors
  return (
    <section aria-label={words.title}>
      <ul>
        {useRecentErrors({ limit: 10 }).map(({ id, url, title, message, failedAt, state }) => {
          const shown = shownUrl(url ?? '')
          return (
            <li key={id}>
              <time>{formatAgo(failedAt, now, locale) ?? messages.states.justNow}</time>{' '}
              {shown.href ? <a href={shown.href}>{title || shown.text}</a> : words.unknownLink}
              {': '}
              <span>{message}</span> <b>{words[state]}</b>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/**
 * Every panel of the dashboard from hooks, formatters and words, with plain HTML: what an app with a
 * design system of its own would write.
 */
export const Rebuilt = () => (
  <main>
    <table>
      <tbody>
        {STATS.map((figure) => (
          <StatRow key={figure} figure={figure} />
        ))}
      </tbody>
    </table>
    <Domains />
    <Durations />
    <Links />
    <Errors />
  </main>
)
