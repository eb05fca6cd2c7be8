/** What every component takes for the states in which it has no figures to draw. */
export interface StateProps {
  /**
   * `ready` draws the figures, `loading` a skeleton of the same size, `error` what happened with a
   * way to try again. Default: `ready`.
   */
  status?: 'ready' | 'loading' | 'error'
  /** What happened, for `status="error"`. */
  error?: unknown
  /** Tries again; without it no button is shown. */
  onRetry?: () => void
}
