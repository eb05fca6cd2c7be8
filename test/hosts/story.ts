import {
  type Fact,
  linkCompleted,
  linkCreated,
  linkDeleted,
  linkInteracted,
  linkMetadataFetched,
  linkRestored,
  linkUncompleted,
  processingCancelled,
  processingCompleted,
  processingFailed,
  processingStarted,
} from '../../src/schema/index.ts'

/** A week's instant, UTC: `on('Fri 08:00:10')`, from Monday the 16th to Sunday the 22nd. */
export const on = (time: string): number => {
  const [day = '', clock = ''] = time.split(' ')
  const date = 16 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(day)
  return Date.parse(`2026-11-${date}T${clock}Z`)
}

/** When the story is looked at. */
export const NOW = on('Sun 12:00')

/** What a viewer of the story may narrow its figures to. */
export const narrowed = [{ domain: 'b.example' }, { day: '2026-11-22' }]

/**
 * What happens to seven links in a week, each told by every host in its own events. Link 6 has the
 * URL of link 2, and link 7 that of link 4, which was deleted by then.
 */
export const story: readonly Fact[] = [
  linkCreated({
    linkId: '1',
    url: 'https://a.example/1',
    domain: 'a.example',
    at: on('Mon 09:00'),
  }),
  processingStarted({ linkId: '1', at: on('Mon 09:00:01') }),
  processingCompleted({ linkId: '1', at: on('Mon 09:00:03') }),
  linkMetadataFetched({ linkId: '1', title: 'One' }),
  linkCreated({
    linkId: '2',
    url: 'https://a.example/2',
    domain: 'a.example',
    at: on('Fri 08:00'),
  }),
  processingStarted({ linkId: '2', at: on('Fri 08:00:10') }),
  processingFailed({ linkId: '2', error: 'HTTP 500\nat fetch', at: on('Fri 08:00:14') }),
  processingStarted({ linkId: '2', at: on('Fri 09:00') }),
  processingCompleted({ linkId: '2', at: on('Fri 09:00:06') }),
  linkMetadataFetched({ linkId: '2', title: 'Two' }),
  linkCreated({
    linkId: '3',
    url: 'https://b.example/3',
    domain: 'b.example',
    at: on('Sat 12:00'),
  }),
  processingStarted({ linkId: '3', at: on('Sat 12:00:01') }),
  processingFailed({ linkId: '3', error: 'Timeout after 30 s', at: on('Sat 12:00:31') }),
  linkCreated({
    linkId: '4',
    url: 'https://b.example/4',
    domain: 'b.example',
    at: on('Sat 18:00'),
  }),
  processingStarted({ linkId: '4', at: on('Sat 18:00:01') }),
  processingCancelled({ linkId: '4', at: on('Sat 18:30') }),
  linkDeleted({ linkId: '4', at: on('Sat 19:00') }),
  linkCreated({
    linkId: '5',
    url: 'https://c.example/5',
    domain: 'c.example',
    at: on('Sun 07:00'),
  }),
  processingStarted({ linkId: '5', at: on('Sun 07:00:01') }),
  linkInteracted({ linkId: '1', kind: 'opened', at: on('Sun 08:00') }),
  linkInteracted({ linkId: '1', kind: 'shared', at: on('Sun 08:05') }),
  linkCompleted({ linkId: '1', at: on('Sun 09:00') }),
  linkCompleted({ linkId: '2', at: on('Sun 09:30') }),
  linkUncompleted({ linkId: '2', at: on('Sun 10:00') }),
  linkDeleted({ linkId: '5', at: on('Sun 10:30') }),
  linkRestored({ linkId: '5', at: on('Sun 11:00') }),
  linkCreated({
    linkId: '6',
    url: 'https://a.example/2',
    domain: 'a.example',
    at: on('Sun 11:15'),
  }),
  processingStarted({ linkId: '6', at: on('Sun 11:16') }),
  processingCompleted({ linkId: '6', at: on('Sun 11:17') }),
  linkInteracted({ linkId: '6', kind: 'opened', at: on('Sun 11:18') }),
  linkCompleted({ linkId: '6', at: on('Sun 11:19') }),
  linkCreated({
    linkId: '7',
    url: 'https://b.example/4',
    domain: 'b.example',
    at: on('Sun 11:30'),
  }),
]

/** The instant of a fact of the story; those that have none are asked for none. */
export const atOf = (fact: Fact): number => Number('at' in fact ? fact.at : undefined)
