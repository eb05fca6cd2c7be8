import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { type ErrorGroup, type RecentError, RecentErrors } from '../../src/components/index.ts'
import { de } from '../../src/locales/de.ts'
import { errorMessage } from '../../src/model/errorMessage.ts'
import { SettingsProvider } from '../../src/settings/index.ts'
import { draw } from './draw.tsx'
import { someError, someGroup } from './someErrors.ts'

// One pointer for all, so that it leaves where it was.
let user = userEvent.setup()
beforeEach(() => {
  user = userEvent.setup()
})

const rows = () => screen.getAllByRole('row').slice(1)
const titles = () => rows().map((row) => within(row).getByText(/^Title /).textContent)

/** Presses a button that goes away; what lay below it then has the pointer, as in a browser. */
const pressAway = async (name: string) => {
  await user.click(screen.getByRole('button', { name }))
  await user.hover(screen.getByRole('heading'))
}

/** Draws a list whose errors can be replaced, beside a button to go to. */
const drawLive = async (first: readonly RecentError[]) => {
  let replace: (errors: readonly RecentError[]) => void = () => {}
  const Live = () => {
    const [errors, setErrors] = useState(first)
    replace = setErrors
    return (
      <>
        <RecentErrors errors={errors} />
        <button type="button">Elsewhere</button>
      </>
    )
  }
  await draw(<Live />)
  return (errors: readonly RecentError[]) => act(() => replace(errors))
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => someError(id)) as [
  RecentError,
  RecentError,
  RecentError,
  RecentError,
]

test('is a table: when, which page, what happened, what became of it', async () => {
  await draw(
    <RecentErrors
      errors={[someError('a', { attempt: 3, state: 'retrying', message: 'Timed out' })]}
    />,
  )
  const table = within(screen.getByRole('table', { name: 'Recent errors' }))
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'When',
    'Page',
    'Error',
    'State',
  ])
  expect([...(rows()[0]?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    '1 hour ago',
    'Title aa.example/page',
    'Timed out',
    'RetryingAttempt 3',
  ])
  expect(table.getByRole('rowheader')).toHaveTextContent('Title a')
})

test('tells how many of the listed are unresolved', async () => {
  await draw(<RecentErrors errors={[a, someError('b', { state: 'recovered' }), c]} />)
  expect(screen.getByText('2 of 3 listed unresolved')).toBeInTheDocument()
  await draw(<RecentErrors errors={[someError('b', { state: 'recovered' })]} />)
  expect(screen.getByText('all listed recovered')).toBeInTheDocument()
})

test.each(['failed', 'retrying', 'recovered'] as const)(
  '%s is a word and a shape',
  async (state) => {
    const { container } = await draw(<RecentErrors errors={[someError('a', { state })]} />)
    const badge = container.querySelector('[data-slot="recent-errors-state"]')
    expect(badge).toHaveAttribute('data-state', state)
    expect(badge).toHaveTextContent(new RegExp(`^${state}$`, 'i'))
    expect(badge?.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  },
)

test('a page opens in a tab of its own, and is told nothing of where from', async () => {
  await draw(<RecentErrors errors={[a]} />)
  const link = screen.getByRole('link', { name: 'Title a' })
  expect(link).toHaveAttribute('href', 'https://a.example/page')
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noreferrer noopener')
})

test('without a title the URL stands for it, without a URL the link’s id', async () => {
  const { container } = await draw(
    <RecentErrors
      errors={[
        someError('a', { title: null }),
        someError('b', { title: ' ' }),
        someError('c', { title: null, url: null }),
        someError('d', { title: 'Kept', url: null }),
      ]}
    />,
  )
  const pages = [...container.querySelectorAll('[data-slot="recent-errors-page"]')].map((page) =>
    [...page.children].map(({ textContent }) => textContent),
  )
  expect(pages).toEqual([
    ['a.example/page'],
    ['b.example/page'],
    ['Unknown link', 'link-c'],
    ['Kept', 'link-d'],
  ])
})

test('a redacted URL is the only one in the markup', async () => {
  const secret = someError('a', { url: 'https://a.example/page?token=secret', title: null })
  const redactUrl = (url: string) => url.replace(/\?.*/, '')
  const { container } = await draw(<RecentErrors errors={[secret]} redactUrl={redactUrl} />)
  expect(container.innerHTML).not.toContain('secret')
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://a.example/page')
})

test('so are those in a link’s id, and in what a retry threw', async () => {
  const { container } = await draw(
    <RecentErrors
      errors={[
        someError('a', { linkId: 'https://a.example/?secret', url: null, title: null }),
        someError('b'),
      ]}
      redactUrl={(url) => url.replace(/\?.*/, '')}
      onRetryLinks={() => Promise.reject(new Error('POST https://b.example/?secret: HTTP 500'))}
    />,
  )
  await user.click(screen.getByRole('button', { name: 'Retry 2 failed' }))
  expect(screen.getAllByText('Could not retry: POST https://b.example/ HTTP 500')).toHaveLength(2)
  expect(container.innerHTML).not.toContain('secret')
})

test('an error without text says so in the words of the viewer', async () => {
  const { message } = errorMessage(' ')
  await draw(
    <SettingsProvider messages={de}>
      <RecentErrors errors={[someError('a', { message, text: ' ' })]} />
    </SettingsProvider>,
  )
  expect(screen.getByText(de.recentErrors.noMessage)).toBeInTheDocument()
  expect(screen.queryByText(message)).toBeNull()
})

test('the whole text is there on demand, and by the keyboard', async () => {
  await draw(
    <RecentErrors errors={[someError('a', { message: 'Broken', text: 'Broken\n at x' })]} />,
  )
  expect(screen.queryByRole('region', { name: 'The whole error' })).toBeNull()
  const button = screen.getByRole('button', { name: 'Show all' })
  expect(button).toHaveAttribute('aria-expanded', 'false')
  button.focus()
  await user.keyboard('{Enter}')
  const text = screen.getByRole('region', { name: 'The whole error' })
  expect(text.textContent).toBe('Broken\n at x')
  const opened = screen.getByRole('button', { name: 'Show less' })
  expect(opened).toHaveAttribute('aria-expanded', 'true')
  expect(document.getElementById(opened.getAttribute('aria-controls') ?? '')).toContainElement(text)
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('region', { name: 'The whole error' })).toBeNull()
})

test('what has no more to say has no button', async () => {
  await draw(<RecentErrors errors={[a, someError('b', { message: '(no message)', text: ' ' })]} />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('a megabyte is cut, and says so', async () => {
  const text = 'x'.repeat(2 ** 20)
  const { container } = await draw(
    <RecentErrors errors={[someError('a', { text, message: text })]} />,
  )
  expect(container.innerHTML.length).toBeLessThan(20_000)
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(screen.getByRole('region', { name: 'The whole error' }).textContent).toHaveLength(8_001)
  expect(screen.getByText('The first 8,000 of 1,048,576 characters')).toBeInTheDocument()
})

test('a text that was cut before says how long it was', async () => {
  await draw(<RecentErrors errors={[someError('a', { text: 'abc', textLength: 9_000 })]} />)
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(screen.getByText('The first 3 of 9,000 characters')).toBeInTheDocument()
})

test('without an error it says so', async () => {
  await draw(<RecentErrors errors={[]} />)
  expect(screen.getByText('No errors')).toBeInTheDocument()
  expect(screen.queryByRole('table')).toBeNull()
})

test('new errors come at once while nobody reads', async () => {
  const replace = await drawLive([a, b])
  replace([c, a, b])
  expect(titles()).toEqual(['Title c', 'Title a', 'Title b'])
  expect(screen.queryByRole('button', { name: /new/ })).toBeNull()
})

const readers: Record<string, { begin: () => unknown; end: () => unknown }> = {
  'the pointer is inside': {
    begin: () => user.hover(screen.getByText('Title a')),
    end: () => user.hover(screen.getByText('Elsewhere')),
  },
  'the focus is inside': {
    begin: () => act(() => screen.getByRole('link', { name: 'Title a' }).focus()),
    end: () => act(() => screen.getByText('Elsewhere').focus()),
  },
}

test.each(Object.entries(readers))('while %s no row moves', async (_, { begin, end }) => {
  const replace = await drawLive([a, b])
  await begin()
  const shown = rows()
  replace([d, c, { ...a, state: 'recovered' }])
  expect(rows()).toEqual(shown)
  expect(within(shown[0] as HTMLElement).getByText('Recovered')).toBeInTheDocument()
  expect(within(shown[1] as HTMLElement).getByText('Failed')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '2 new' })).toBeInTheDocument()
  await end()
  expect(titles()).toEqual(['Title d', 'Title c', 'Title a'])
  expect(screen.queryByRole('button', { name: /new/ })).toBeNull()
})

test('the focus may move within the list', async () => {
  const replace = await drawLive([a, b])
  act(() => screen.getByRole('link', { name: 'Title a' }).focus())
  act(() => screen.getByRole('link', { name: 'Title b' }).focus())
  replace([c, a, b])
  expect(titles()).toEqual(['Title a', 'Title b'])
})

test('while a text is open no row moves, wherever the reader is', async () => {
  const long = someError('a', { message: 'Broken', text: 'Broken\n at x' })
  const replace = await drawLive([long])
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  await user.click(screen.getByText('Elsewhere'))
  replace([b, long])
  expect(titles()).toEqual(['Title a'])
  await user.click(screen.getByRole('button', { name: 'Show less' }))
  await user.click(screen.getByText('Elsewhere'))
  expect(titles()).toEqual(['Title b', 'Title a'])
})

test('the button shows what waits; by the keyboard the reader goes on in the list', async () => {
  const replace = await drawLive([a])
  act(() => screen.getByRole('link', { name: 'Title a' }).focus())
  replace([b, a])
  act(() => screen.getByRole('button', { name: '1 new' }).focus())
  await user.keyboard('{Enter}')
  expect(titles()).toEqual(['Title b', 'Title a'])
  expect(screen.getByRole('table')).toHaveFocus()
  replace([c, b, a])
  expect(titles()).toEqual(['Title b', 'Title a'])
  expect(screen.getByRole('button', { name: '1 new' })).toBeInTheDocument()
})

test('a press with the pointer leaves no focus behind that would hold the list', async () => {
  const replace = await drawLive([a])
  await user.hover(screen.getByText('Title a'))
  replace([b, a])
  await pressAway('1 new')
  expect(titles()).toEqual(['Title b', 'Title a'])
  await user.hover(screen.getByText('Elsewhere'))
  replace([c, b, a])
  expect(titles()).toEqual(['Title c', 'Title b', 'Title a'])
})

test('an open text that left with what was shown holds the list no longer', async () => {
  const long = someError('a', { message: 'Broken', text: 'Broken\n at x' })
  const replace = await drawLive([long])
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  replace([b])
  await pressAway('1 new')
  await user.click(screen.getByText('Elsewhere'))
  replace([c, b])
  expect(titles()).toEqual(['Title c', 'Title b'])
})

test('the app hears of pointer and focus as well', async () => {
  const heard = {
    onPointerEnter: vi.fn(),
    onPointerLeave: vi.fn(),
    onFocus: vi.fn(),
    onBlur: vi.fn(),
  }
  await draw(<RecentErrors errors={[a]} {...heard} />)
  const link = screen.getByRole('link')
  await user.hover(link)
  await user.unhover(link)
  act(() => link.focus())
  act(() => link.blur())
  for (const [name, listener] of Object.entries(heard)) {
    expect(listener, name).toHaveBeenCalledOnce()
  }
})

const actions = () =>
  screen
    .queryAllByRole('button')
    .map(({ textContent }) => textContent)
    .filter(Boolean)

test('URLs in titles and texts are redacted too, and what is left is the whole text', async () => {
  const secret = 'Timeout fetching https://a.example/?token=secret after 3 s'
  const { container } = await draw(
    <RecentErrors
      errors={[someError('a', { title: 'At http://b.example/?secret', message: secret })]}
      redactUrl={(url) => url.replace(/\?.*/, '')}
    />,
  )
  expect(screen.getByText('Timeout fetching https://a.example/ after 3 s')).toBeInTheDocument()
  expect(screen.getByText('At http://b.example/')).toBeInTheDocument()
  expect(container.innerHTML).not.toContain('secret')
  expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull()
})

test('a link that failed is retried; until that is settled nothing can ask for it again', async () => {
  let settle = () => {}
  const onRetryLinks = vi.fn(() => new Promise<void>((resolve) => (settle = resolve)))
  await draw(
    <RecentErrors
      errors={[a, someError('b', { state: 'retrying' }), someError('c', { state: 'recovered' })]}
      onRetryLinks={onRetryLinks}
    />,
  )
  expect(actions()).toEqual(['Retry 1 failed', 'Retry'])
  await user.click(screen.getByRole('button', { name: 'Retry' }))
  expect(onRetryLinks.mock.calls).toEqual([[['link-a']]])
  expect(actions()).toEqual(['Retry 0 failed', 'Retrying…'])
  for (const name of ['Retry 0 failed', 'Retrying…']) {
    const button = screen.getByRole('button', { name })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await user.click(button)
  }
  expect(onRetryLinks).toHaveBeenCalledOnce()
  await act(async () => settle())
  expect(actions()).toEqual(['Retry 1 failed', 'Retry'])
})

test('all that failed are retried, each link once; what goes wrong is said, and stays with its link', async () => {
  const onRetryLinks = vi.fn(async () => {
    throw new Error('You are offline')
  })
  const again = someError('a2', { linkId: 'link-a', attempt: 2 })
  const { rerender } = await draw(
    <RecentErrors errors={[again, a, b]} onRetryLinks={onRetryLinks} />,
  )
  await user.click(screen.getByRole('button', { name: 'Retry 2 failed' }))
  expect(onRetryLinks.mock.calls).toEqual([[['link-a', 'link-b']]])
  expect(screen.getAllByText('Could not retry: You are offline')).toHaveLength(3)
  await user.hover(document.body)
  act(() => screen.getByRole('button', { name: 'Retry 2 failed' }).blur())
  rerender(<RecentErrors errors={[c, b]} onRetryLinks={onRetryLinks} />)
  expect(rows().map((row) => within(row).queryByRole('status')?.textContent)).toEqual([
    undefined,
    'Could not retry: You are offline',
  ])
})

test('what cannot be retried has no button', async () => {
  await draw(<RecentErrors errors={[a]} />)
  expect(actions()).toEqual([])
})

test('a button that goes while it has the focus leaves it to the list', async () => {
  const { rerender } = await draw(<RecentErrors errors={[a]} onRetryLinks={() => {}} />)
  act(() => screen.getByRole('button', { name: 'Retry' }).focus())
  rerender(<RecentErrors errors={[{ ...a, state: 'retrying' }]} onRetryLinks={() => {}} />)
  expect(screen.getByRole('table')).toHaveFocus()
})

test('a state is chosen, also when it leaves the list empty; another list comes at once', async () => {
  const onStateChange = vi.fn()
  const { rerender } = await draw(<RecentErrors errors={[a]} onStateChange={onStateChange} />)
  const filter = screen.getByRole('combobox', { name: 'State' })
  expect([...filter.children].map(({ textContent }) => textContent)).toEqual([
    'All states',
    'Failed',
    'Retrying',
    'Recovered',
  ])
  await user.selectOptions(filter, 'Recovered')
  expect(onStateChange).toHaveBeenLastCalledWith('recovered')
  // The focus is inside, and yet what was asked for is shown.
  const recovered = someError('b', { state: 'recovered' })
  rerender(<RecentErrors errors={[recovered]} state="recovered" onStateChange={onStateChange} />)
  expect(titles()).toEqual(['Title b'])
  rerender(<RecentErrors errors={[]} state="retrying" onStateChange={onStateChange} />)
  expect(screen.getByText('Narrowed to Retrying.')).toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox'), 'All states')
  expect(onStateChange).toHaveBeenLastCalledWith(undefined)
})

test('an empty list says what narrows it', async () => {
  await draw(<RecentErrors errors={[]} day="1970-01-01" domain="a.example" state="failed" />)
  expect(screen.getByText('No errors on Jan 1')).toBeInTheDocument()
  expect(screen.getByText('Narrowed to a.example, Failed.')).toBeInTheDocument()
})

test('older errors come at the end while someone reads: they move no row', async () => {
  const replace = await drawLive([b, c])
  await user.hover(screen.getByText('Title b'))
  replace([a, b, c, d])
  expect(titles()).toEqual(['Title b', 'Title c', 'Title d'])
  expect(screen.getByRole('button', { name: '1 new' })).toBeInTheDocument()
})

test('more are shown on demand', async () => {
  const onShowMore = vi.fn()
  await draw(<RecentErrors errors={[a]} onShowMore={onShowMore} more={20} />)
  await user.click(screen.getByRole('button', { name: 'Show 20 more' }))
  expect(onShowMore).toHaveBeenCalledOnce()
})

test('a text is copied, or it is said that it could not be', async () => {
  const long = someError('a', { message: 'Broken', text: 'Broken\n at x' })
  await draw(<RecentErrors errors={[long]} />)
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await navigator.clipboard.readText()).toBe('Broken\n at x')
  expect(screen.getByRole('button', { name: 'Copied' })).toBeInTheDocument()
  // As on a page that is not secure.
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  await user.click(screen.getByRole('button', { name: 'Copied' }))
  expect(
    screen.getByRole('button', { name: 'Could not copy: select the text instead' }),
  ).toBeInTheDocument()
})

const [longB, longC] = ['b', 'c'].map((id) =>
  someError(id, { message: 'Broken', text: `Broken\n at ${id}` }),
) as [RecentError, RecentError]

const openAll = async () => {
  for (const button of screen.getAllByRole('button', { name: 'Show all' })) await user.click(button)
}

test('that a text was copied is said of that text, until its button is left', async () => {
  const replace = await drawLive([longB, longC])
  await openAll()
  const buttons = () => [
    ...document.querySelectorAll<HTMLElement>('[data-slot="recent-errors-copy"]'),
  ]
  const said = () => buttons().map(({ textContent }) => textContent)
  const copySecond = async () => {
    await user.click(buttons()[1] as HTMLElement)
    await vi.waitFor(() => expect(said()).toEqual(['Copy', 'Copied']))
  }
  await copySecond()
  await user.tab()
  expect(said()).toEqual(['Copy', 'Copy'])

  await copySecond()
  replace([a, longB, longC])
  // By a press that leaves the focus where it is.
  fireEvent.click(screen.getByRole('button', { name: '1 new' }), { detail: 1 })
  expect(titles()).toEqual(['Title a', 'Title b', 'Title c'])
  expect(said()).toEqual(['Copy', 'Copy'])
})

test('a text that is copied again is told again, and the way back is not told', async () => {
  await draw(<RecentErrors errors={[longB]} />)
  await openAll()
  const button = screen.getByRole('button', { name: 'Copy' })
  const told: (string | null)[] = []
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      const added = type === 'characterData' ? [target] : [...addedNodes]
      told.push(...added.map(({ textContent }) => textContent))
    }
  })
  observer.observe(button.querySelector('[aria-live="polite"]') as Element, {
    childList: true,
    characterData: true,
    subtree: true,
  })
  for (const times of [1, 2]) {
    await user.click(button)
    await vi.waitFor(() => expect(told).toEqual(Array(times).fill('Copied')))
    expect(button).toHaveAccessibleName('Copied')
  }
  await user.tab()
  expect(button).toHaveAccessibleName('Copy')
  expect(told).toEqual(['Copied', 'Copied'])
  observer.disconnect()
})

test('the focus stays in the table when the last button for more goes, whatever is open', async () => {
  const { rerender } = await draw(<RecentErrors errors={[longB]} onShowMore={() => {}} />)
  await openAll()
  screen.getByRole('button', { name: 'Show 50 more' }).focus()
  rerender(<RecentErrors errors={[longB, c]} />)
  expect(screen.getByRole('table')).toHaveFocus()
})

test('the table is named as the panel is', async () => {
  await draw(<RecentErrors errors={[a]} title="Crawler" />)
  expect(screen.getByRole('table', { name: 'Crawler' })).toBeInTheDocument()
  await draw(<RecentErrors errors={[a]} title={<b>Summaries</b>} />)
  expect(screen.getByRole('table', { name: 'Recent errors' })).toBeInTheDocument()
})

const drawGroups = (groups: readonly ErrorGroup[], given: object = {}) =>
  draw(<RecentErrors view="grouped" groups={groups} {...given} />)

test('groups are a table: when last, what, how often, how much of it is still so', async () => {
  await drawGroups([
    someGroup('Timeout after … s', { count: 1234, links: 3, lastAt: 1_800_000, unresolved: 12 }),
    someGroup('HTTP …', { count: 1, unresolved: 0 }),
  ])
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Last',
    'Error',
    'How often',
    'State',
  ])
  expect(rows().map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    [
      '30 minutes ago',
      'Timeout after … s',
      '1,234 attempts · 3 linksFirst 1 hour ago',
      '12 unresolved',
    ],
    ['1 hour ago', 'HTTP …', '1 attempt · 1 linkFirst 1 hour ago', 'Recovered'],
  ])
  expect(screen.getByText('12 of 1,235 listed unresolved')).toBeInTheDocument()
})

test('while someone reads no group moves: figures change in place, new groups wait', async () => {
  const [first, second, third] = [someGroup('A'), someGroup('B'), someGroup('C')]
  const { rerender } = await drawGroups([first, second])
  await user.hover(screen.getByText('A'))
  rerender(<RecentErrors view="grouped" groups={[third, { ...second, count: 9 }, first]} />)
  expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['A', 'B'])
  expect(rows()[1]).toHaveTextContent('9 attempts')
  expect(screen.getByRole('button', { name: '1 new' })).toBeInTheDocument()
})

test('the view is chosen; what was open in the other holds nothing', async () => {
  const onViewChange = vi.fn()
  const long = someError('a', { message: 'Broken', text: 'Broken\n at x' })
  const both = { errors: [long], groups: [someGroup('A')], onViewChange, onStateChange: () => {} }
  const { rerender } = await draw(<RecentErrors {...both} onRetryLinks={() => {}} />)
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  await user.click(screen.getByRole('button', { name: 'Grouped' }))
  expect(onViewChange).toHaveBeenCalledWith('grouped')
  rerender(<RecentErrors {...both} onRetryLinks={() => {}} view="grouped" />)
  expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['A'])
  expect(screen.getByRole('button', { name: 'Grouped' })).toHaveFocus()
  // Groups have no state, and hold what is not to be tried again.
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(screen.queryByRole('button', { name: /^Retry/ })).toBeNull()
  await user.click(document.body)
  rerender(<RecentErrors {...both} groups={[someGroup('B')]} view="grouped" />)
  expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['B'])
})
