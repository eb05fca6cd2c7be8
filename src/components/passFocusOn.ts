/**
 * A ref for a button that may go while it has the focus, which then goes on at another button of
 * its list, or at the list of its card: else a reader would begin anew at the top of the page.
 */
export const passFocusOn = (button: Element | null) => () => {
  if (button !== document.activeElement) return
  const place = button?.closest('ul,section')
  place?.querySelector<HTMLElement>(':scope>li>button:not(:focus),ol,table')?.focus()
}
