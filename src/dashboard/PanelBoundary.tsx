import { Component, type ReactNode } from 'react'

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

  override render() {
    const { failure } = this.state
    return failure ? this.props.fallback(failure.error, this.retry) : this.props.children
  }
}
