import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { part } from './part.ts'

interface ListButtonProps extends ComponentProps<'button'> {
  slot: string
}

/** A button that may go while it has the focus, which then goes on in the list of its card. */
export const ListButton = ({ slot, className, ...props }: ListButtonProps) => {
  const ref = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const button = ref.current
    return () => {
      if (button !== document.activeElement) return
      button?.closest('section')?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
    }
  }, [])
  return <button ref={ref} type="button" {...props} {...part(slot, ['lt:button', className])} />
}
