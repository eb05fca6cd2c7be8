/** How an element looks: its computed style by property, and its box. */
interface Look {
  readonly name: string
  readonly style: ReadonlyMap<string, string>
}

/**
 * How every element in a place looks (or only those that are named), with its `::before` and
 * `::after` where it has them, in document order: all computed properties but the typeface and
 * variables, and the box, measured from the place's corner. Of the element by which Recharts moves
 * its tooltip the box alone: it shows nothing of its own.
 */
export const looksIn = (
  place: Element,
  elements: Iterable<Element> = place.querySelectorAll('*'),
): Look[] => {
  const corner = place.getBoundingClientRect()
  const properties = [...getComputedStyle(place)].filter(
    (property) => property !== 'font-family' && !property.startsWith('--'),
  )
  return [...elements].flatMap((element) =>
    layersOf(element).map((pseudo) => {
      const style = stylesOf(element, pseudo, isBoxOnly(element) ? [] : properties)
      if (pseudo === null) style.set('(box)', boxOf(element, corner))
      return { name: `${nameOf(element)}${pseudo ?? ''}`, style }
    }),
  )
}

/** The element itself and its pseudo-elements; what is drawn in SVG has none. */
const layersOf = (element: Element) =>
  element instanceof HTMLElement ? [null, '::before', '::after'] : [null]

const isBoxOnly = (element: Element) => element.matches('.recharts-tooltip-wrapper')

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

const stylesOf = (element: Element, pseudo: string | null, properties: readonly string[]) => {
  const computed = getComputedStyle(element, pseudo)
  // A pseudo-element without content is not there, so it looks like nothing.
  const isThere = pseudo === null || computed.content !== 'none'
  const named = isThere ? properties : ['content']
  return new Map(named.map((property) => [property, computed.getPropertyValue(property)]))
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
