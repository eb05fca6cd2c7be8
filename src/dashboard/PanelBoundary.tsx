import { Component, type ReactNode } from 'react'
import { ErrorState } from '../components/ErrorState.tsx'
import { part } from '../components/part.ts'

/** Told of every error that a panel caught, with the panel's name. */
export type OnPanelError = (error: unknown, panel: string) => void

interface PanelBoundaryProps {
  /** The panel's name, such as `top-domains`. */
  panel: string
  onError?: OnPanelError
  /** What to show in the panel's place; `retry` tries it again. */
  fallback: (error: unknown, retry: () => void) => ReactNode
  children: ReactNode
}

/** Keeps the failure of a panel inside the panel. */
export class PanelBoundary extends Component<PanelBoundaryProps, { failure?: { error: unknown } }> {
  override state: { failure?: { error: unknown } } = {}

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } }
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error, this.props.panel)
  }

  retry = () => this.setState({ failure: undefined })

  bare = (error: unknown) => (
    <div {...part(undefined, 'lt-root')}>
      <ErrorState error={error} onRetry={this.retry} />
    </div>
  )

  override render() {
    const { failure } = this.state
    const { panel, onError, fallback, children } = this.props
    if (!failure) return children
    return (
      // What the app gave a panel may be what cannot be drawn, in the fallback as well.
      <PanelBoundary panel={panel} onError={onError} fallback={this.bare}>
        {fallback(failure.error, this.retry)}
      </PanelBoundary>
    )
  }
}
