/** The stripes of what has no shade of its own. */
export const KindStripes = ({ id }: { id: string }) => (
  <defs>
    <pattern
      id={id}
      width={4}
      height={4}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={1.5} height={4} fill="var(--lt-series)" />
    </pattern>
  </defs>
)
