/**
 * A ref for a button that may go while it has the focus, which then goes on at another button of its
 * list, at the list of its card or at the card: else a reader would begin anew at the top of the page.
 */
export const passFocusOn = (button: Element | null) => () => {
  if (button !== document.activeElement) return
  const place = button?.closest<HTMLElement>('ul,.lt-root')
  takeFocus(place?.querySelector(':scope>li>button:not(:focus),[tabindex]') ?? place)
}

/** Gives an element the focus, though it may be no control. */
export const takeFocus = (element?: HTMLElement | null) => {
  // Its place in the order of Tab as it is: said, for without it a card takes none.
  element?.setAttribute('tabindex', `${element.tabIndex}`)
  element?.focus()
}
