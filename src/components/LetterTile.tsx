import { part } from './part.ts'

/** The first letter of a domain in a tile: a picture that asks nobody for an image. */
export const LetterTile = ({ of }: { of: string }) => (
  <span
    aria-hidden
    {...part(
      'letter-tile',
      'lt:grid lt:size-5 lt:shrink-0 lt:place-items-center lt:rounded-md lt:border lt:border-telemetry-border lt:bg-telemetry-card lt:text-2xs lt:font-semibold lt:text-telemetry-muted lt:uppercase',
    )}
  >
    {[...of.matchAll(/[\p{L}\p{N}]/gu)][0]?.[0] ?? '…'}
  </span>
)
