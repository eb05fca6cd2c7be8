const formats = new Map<string, Intl.DateTimeFormat>()

/** The local date and time of an instant, `YYYY-MM-DDTHH:mm`, by Intl alone. */
export const localTime = (at: number, timeZone: string): string => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  formats.set(timeZone, format)
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`
}

export const localDate = (at: number, timeZone: string): string =>
  localTime(at, timeZone).slice(0, 10)
