/** How an element looks: its computed style by property, and its box. */
interface Look {
  readonly name: string
  readonly style: ReadonlyMap<string, string>
}

const PSEUDO_ELEMENTS = [null, '::before', '::after'] as const

/**
 * How every element in a place looks, with its `::before` and `::after`, in document order: all
 * computed properties but the typeface, and the box, measured from the place's corner.
 */
export const looksIn = (place: Element): Look[] => {
  const corner = place.getBoundingClientRect()
  return [...place.querySelectorAll('*')].flatMap((element) =>
    PSEUDO_ELEMENTS.map((pseudo) => {
      const style = stylesOf(element, pseudo)
      if (pseudo === null) style.set('(box)', boxOf(element, corner))
      return { name: `${nameOf(element)}${pseudo ?? ''}`, style }
    }),
  )
}

/** What differs between two looks of the same page: each change, and the elements it befell. */
export const differences = (before: readonly Look[], after: readonly Look[]): string[] => {
  if (before.length !== after.length) {
    return [`${before.length} elements and pseudo-elements became ${after.length}`]
  }
  const changes = before.flatMap(({ name, style }, index) =>
    [...style].flatMap(([property, value]) => {
      const now = after[index]?.style.get(property)
      return now === value ? [] : [{ name, change: `${property}: ${value} → ${now}` }]
    }),
  )
  return [...Map.groupBy(changes, ({ change }) => change)].map(
    ([change, befallen]) => `${change} of ${befallen.length}, such as ${befallen[0]?.name}`,
  )
}

const stylesOf = (element: Element, pseudo: string | null): Map<string, string> => {
  const computed = getComputedStyle(element, pseudo)
  const styles = new Map<string, string>()
  for (const property of computed) {
    if (property !== 'font-family') styles.set(property, computed.getPropertyValue(property))
  }
  return styles
}

const boxOf = (element: Element, corner: DOMRect): string => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [left - corner.left, top - corner.top, width, height]
    .map((length) => length.toFixed(2))
    .join(' ')
}

const nameOf = (element: Element): string => {
  const slot = element.closest('[data-slot]')?.getAttribute('data-slot')
  const own = element.getAttribute('class')?.split(' ').slice(0, 2).join('.')
  return `[${slot}] ${element.localName}${own ? `.${own}` : ''}`
}
