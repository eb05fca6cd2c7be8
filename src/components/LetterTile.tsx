import { useState } from 'react'
import { part } from './part.ts'

interface LetterTileProps {
  of: string
  /** A picture to show in the letter's place when it is there. */
  src?: string
}

/** The first letter of a domain in a tile: a picture that asks nobody for an image. */
export const LetterTile = ({ of, src }: LetterTileProps) => {
  const [loaded, setLoaded] = useState<string>()
  const hasPicture = src && loaded === src
  return (
    <span aria-hidden {...part('letter-tile', 'lt:letter-tile')}>
      {!hasPicture && (/[\p{L}\p{N}]/u.exec(of)?.[0] ?? '…')}
      {src && (
        <img
          src={src}
          alt=""
          loading="lazy"
          referrerPolicy="no-referrer"
          onLoad={() => setLoaded(src)}
          {...part('letter-tile-picture', ['lt:tile-picture', hasPicture && 'lt:opacity-100'])}
        />
      )}
    </span>
  )
}
