import { Component, type ReactNode } from 'react'
import { ErrorState } from '../components/ErrorState.tsx'
import { part } from '../components/part.ts'
import { takeFocus } from '../components/passFocusOn.ts'

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

interface PanelBoundaryState {
  failure?: { error: unknown }
}

/** What has the focus, and the place on the page of the card that it is in. */
interface FocusedPlace {
  focused: Element
  siblings: HTMLCollection
  index: number
}

/** Keeps the failure of a panel inside the panel. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = {}

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } }
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error, this.props.panel)
  }

  override getSnapshotBeforeUpdate(
    _: PanelBoundaryProps,
    { failure }: PanelBoundaryState,
  ): FocusedPlace | null {
    const isTriedAgain = failure !== undefined && failure !== this.state.failure
    const focused = document.activeElement
    const card = focused?.closest('.lt-root')
    const siblings = card?.parentNode?.children
    if (!isTriedAgain || !focused || !card || !siblings) return null
    return { focused, siblings, index: [...siblings].indexOf(card) }
  }

  override componentDidUpdate(_: PanelBoundaryProps, __: PanelBoundaryState, was?: FocusedPlace) {
    // Another try puts another card in the place of the one that failed, and what was pressed goes.
    if (!was || was.focused.isConnected) return
    const card = was.siblings[was.index]
    const retry = card?.querySelector<HTMLElement>('[data-slot="retry"]')
    if (retry) return retry.focus()
    if (card instanceof HTMLElement) takeFocus(card)
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
