import { type MouseEvent, useEffect, useRef } from 'react'
import { useActiveTooltipLabel, usePlotArea, useXAxisInverseDataSnapScale } from 'recharts'

/** Takes a click for the place that is nearest, and Enter for the one under the keyboard's cursor. */
export const PlotPress = ({ onPress }: { onPress: (place: unknown) => void }) => {
  const sheet = useRef<SVGRectElement>(null)
  const area = usePlotArea()
  const placeAt = useXAxisInverseDataSnapScale()
  const current = useActiveTooltipLabel()

  useEffect(() => {
    const drawing = sheet.current?.ownerSVGElement
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || current === undefined) return
      // Recharts would close its tooltip.
      event.stopPropagation()
      onPress(current)
    }
    drawing?.addEventListener('keydown', press)
    return () => drawing?.removeEventListener('keydown', press)
  }, [current, onPress])

  const pressAt = ({ clientX, currentTarget }: MouseEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const place = area && placeAt?.(area.x + ((clientX - left) / width) * area.width)
    if (place !== undefined) onPress(place)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard presses the drawing itself.
    <rect ref={sheet} {...area} fill="transparent" cursor="pointer" onClick={pressAt} />
  )
}
