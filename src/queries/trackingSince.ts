import { Schema } from '@livestore/livestore'
import { telemetryQuery } from './telemetryQuery.ts'

/** The earliest creation of any link, deleted ones too, in epoch ms; null while there is none. */
export const trackingSince$ = telemetryQuery({
  stem: 'trackingSince',
  wakes: ['tracking'],
  select: 'SELECT trackingSince FROM telemetry_log_v1 WHERE id = 0',
  row: Schema.Struct({ trackingSince: Schema.NullOr(Schema.Number) }),
  map: ([log]) => log?.trackingSince ?? null,
})
