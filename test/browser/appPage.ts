const ELEMENTS = `
  article section header footer main nav aside h1 h2 h3 h4 h5 h6 p a span strong em small mark code
  pre blockquote figure figcaption ul ol li dl dt dd table caption thead tbody tr th td form fieldset
  legend label input button select option textarea details summary dialog time data progress meter
  img video canvas iframe hr br svg path circle line rect text g div
`

const CLASSES = `
  flex grid block hidden relative absolute sticky truncate border rounded-lg p-5 mb-2 mt-auto gap-4
  text-sm text-xl text-figure font-semibold tabular-nums shadow-lg items-center w-full sr-only card
  button icon bar skeleton switch plot focus-ring part root chart header title row badge dark light
  telemetry dashboard stats-card top-domains links-chart recharts-wrapper recharts-surface
  text-muted bg-muted border-muted leading-3 tracking-wide divide-y space-y-2 ring-2 blur-sm
  translate-x-2 transition hover:underline dark:bg-black md:p-9 @container @md:p-9
`

const words = (text: string) => text.trim().split(/\s+/)

/** A page of an app's: every element, plain and with every class, with nothing of the kit in it. */
export const appPage = (): HTMLElement => {
  const place = document.createElement('app-page')
  place.append(
    ...words(ELEMENTS).map((name) => elementOf(name)),
    ...words(CLASSES).flatMap((name) => [elementOf('div', name), elementOf('button', name)]),
    elementOf('svg', 'lucide'),
  )
  return place
}

const elementOf = (name: string, className = '') => {
  const isDrawn = ['svg', 'path', 'circle', 'line', 'rect', 'text', 'g'].includes(name)
  const element = isDrawn
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name)
  if (className) element.setAttribute('class', className)
  element.textContent = 'Aa'
  return element
}
