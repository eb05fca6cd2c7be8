import { events } from './schema.ts'

const minute = 60_000

/**
 * A short history that ended just now: six articles kept and one removed, three of the six read,
 * two being downloaded, one whose download failed.
 */
export const history = (now: number) => {
  const saved = (id: string, url: string, minutesAgo: number) =>
    events.articleSaved({ id, url, savedAt: now - minutesAgo * minute })
  const ended = (id: string, problem: string | null) =>
    events.downloadEnded({ id, problem, endedAt: now - minute })

  return [
    saved('a', 'https://github.com/livestorejs/livestore', 50),
    saved('b', 'https://github.com/facebook/react', 40),
    saved('c', 'https://www.github.com/vitejs/vite', 30),
    saved('d', 'https://github.com/tailwindlabs/tailwindcss', 20),
    saved('e', 'https://example.org/one', 10),
    saved('f', 'https://example.org/two', 9),
    saved('g', 'https://example.net/gone', 8),
    events.articleRead({ id: 'a', readAt: now - 5 * minute }),
    events.articleRead({ id: 'c', readAt: now - 5 * minute }),
    events.articleRead({ id: 'f', readAt: now - 5 * minute }),
    events.articleRemoved({ id: 'g', removedAt: now - 4 * minute }),
    ...['a', 'b', 'c', 'd'].map((id) =>
      events.downloadStarted({ id, startedAt: now - 2 * minute }),
    ),
    ended('c', 'HTTP 404'),
    ended('d', null),
  ]
}
