import type { ComponentProps } from 'react'
import { part } from './part.ts'
import { passFocusOn } from './passFocusOn.ts'

interface ListButtonProps extends ComponentProps<'button'> {
  slot: string
}

/** A button that may go while it has the focus, which then goes on in its card. */
export const ListButton = ({ slot, className, ...props }: ListButtonProps) => (
  <button ref={passFocusOn} type="button" {...props} {...part(slot, ['lt:button', className])} />
)
