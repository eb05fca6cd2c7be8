import { errorText } from '../model/errorText.ts'

/** The error for a query that could not be run, in place of LiveStore's own, which is its cause. */
export const queryFailure = (label: string, cause: unknown): Error =>
  new Error(
    `livestore-telemetry: the query "${label}" could not be run: ${errorText(originOf(cause)) ?? 'unknown error'}. ` +
      'Try again; if it fails again, open the store anew with the schema that telemetry was joined to.',
    { cause },
  )

const originOf = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? originOf(error.cause) : error
