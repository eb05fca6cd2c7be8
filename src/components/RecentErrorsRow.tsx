import { memo } from 'react'
import { asText } from '../model/asText.ts'
import { errorText } from '../model/errorText.ts'
import { formatCount } from '../model/formatNumber.ts'
import type { RecentError } from '../model/recentError.ts'
import { redactUrls } from '../model/redactUrls.ts'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { ErrorsRow } from './ErrorsRow.tsx'
import { ListButton } from './ListButton.tsx'
import { part } from './part.ts'
import { RecentErrorsBadge } from './RecentErrorsBadge.tsx'
import { RecentErrorsMessage } from './RecentErrorsMessage.tsx'
import { RecentErrorsPage } from './RecentErrorsPage.tsx'
import type { Retry } from './useRetries.ts'

interface RecentErrorsRowProps extends RecentError {
  isOpen: boolean
  /** Opens or closes the whole text. */
  onToggle: (id: string) => void
  redactUrl?: (url: string) => string
  /** How retrying its link goes. */
  retry?: Retry
  /** Retries links; without it there is no button. */
  onRetry?: (linkIds: readonly string[]) => void
}

/** A failed attempt: when, which page, what went wrong, what became of it. */
export const RecentErrorsRow = /* @__PURE__ */ memo(
  ({
    id,
    linkId,
    url,
    title,
    failedAt,
    message,
    text,
    textLength,
    attempt,
    state,
    isOpen,
    onToggle,
    redactUrl,
    retry,
    onRetry,
  }: RecentErrorsRowProps) => {
    const { locale } = useProvidedSettings()
    const words = useWords('recentErrors', recentErrorsWords)
    const whole = redactUrls(text, redactUrl)
    const isRetryable = onRetry && state === 'failed'
    return (
      <ErrorsRow
        slot="recent-errors-row"
        at={failedAt}
        head={
          <RecentErrorsPage
            linkId={redactUrls(linkId, redactUrl)}
            url={url && redactUrl ? redactUrl(url) : url}
            title={redactUrls(title, redactUrl)}
          />
        }
        state={
          <>
            <RecentErrorsBadge state={state} />
            {attempt > 1 && (
              <span {...part('recent-errors-attempt', 'lt:errors-below')}>
                {words.attempt(formatCount(attempt, locale))}
              </span>
            )}
            {isRetryable && (
              <ListButton
                slot="recent-errors-retry"
                aria-disabled={retry?.isPending}
                className="lt:errors-retry"
                onClick={() => onRetry([linkId])}
              >
                {retry?.isPending ? words.retryPending : words.retry}
              </ListButton>
            )}
          </>
        }
      >
        <RecentErrorsMessage
          message={redactUrls(message, redactUrl)}
          text={whole}
          textLength={textLength + asText(whole).length - asText(text).length}
          isOpen={isOpen}
          onToggle={() => onToggle(id)}
        />
        {isRetryable && retry?.error !== undefined && (
          <p role="status" {...part('recent-errors-retry-failed', 'lt:errors-retry-failed')}>
            {words.retryFailed(redactUrls(errorText(retry.error) ?? '', redactUrl))}
          </p>
        )}
      </ErrorsRow>
    )
  },
)
