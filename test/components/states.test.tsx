import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { describe, expect, test, vi } from 'vitest'
import {
  LinksChart,
  MetricsHistory,
  ProcessingPerformance,
  RecentErrors,
  type StateProps,
  StatsCard,
  TopDomains,
} from '../../src/components/index.ts'
import { draw } from './draw.tsx'
import { fourDays } from './fourDays.ts'
import { someError } from './someErrors.ts'
import { threeHours } from './threeHours.ts'

const stateful: Record<string, { draws: (state: StateProps) => ReactElement; figure: string }> = {
  LinksChart: { draws: (state) => <LinksChart points={fourDays} {...state} />, figure: '1,234' },
  MetricsHistory: {
    draws: (state) => <MetricsHistory points={threeHours} {...state} />,
    figure: '1,002',
  },
  ProcessingPerformance: {
    draws: (state) => <ProcessingPerformance completed={1234} {...state} />,
    figure: '1,234',
  },
  RecentErrors: {
    draws: (state) => <RecentErrors errors={[someError('a', { attempt: 1234 })]} {...state} />,
    figure: '1,234',
  },
  StatsCard: {
    draws: (state) => <StatsCard title="Links" value={1234} {...state} />,
    figure: '1,234',
  },
  TopDomains: {
    draws: (state) => (
      <TopDomains domains={[{ domain: 'a.example', count: 1234, share: 1 }]} {...state} />
    ),
    figure: '1,234',
  },
}

describe.each(Object.entries(stateful))('%s', (_, { draws, figure }) => {
  const rootOf = ({ container }: { container: HTMLElement }) =>
    container.firstElementChild as HTMLElement

  test('is ready unless told otherwise', async () => {
    const root = rootOf(await draw(draws({})))
    expect(root).toHaveAttribute('data-status', 'ready')
    expect(root).not.toHaveAttribute('aria-busy')
    expect(root).toHaveTextContent(figure)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.queryByText('Loading')).toBeNull()
  })

  test('while it loads it is busy and says so, without a figure', async () => {
    const root = rootOf(await draw(draws({ status: 'loading' })))
    expect(root).toHaveAttribute('data-status', 'loading')
    expect(root).toHaveAttribute('aria-busy', 'true')
    expect(within(root).getByText('Loading')).toBeInTheDocument()
    expect(root).not.toHaveTextContent(figure)
  })

  test('when it failed it says what happened, without a figure', async () => {
    const error = new Error('The store could not be read')
    const root = rootOf(await draw(draws({ status: 'error', error })))
    expect(root).toHaveAttribute('data-status', 'error')
    expect(screen.getByRole('alert')).toHaveTextContent('The store could not be read')
    expect(root).not.toHaveTextContent(figure)
    expect(screen.queryByRole('button')).toBeNull()
  })

  test.each([
    ['text', 'Out of reach', 'Out of reach'],
    ['a number', 404, '404'],
    ['nothing', undefined, 'This could not be shown'],
    ['null', null, 'This could not be shown'],
    ['an error without a message', new Error(''), 'This could not be shown'],
    ['an object', { code: 7 }, 'This could not be shown'],
    ['an object with a message', { message: 'From a worker' }, 'From a worker'],
    ['an object whose message is none', { message: { code: 7 } }, 'This could not be shown'],
    ['an object that is no string', Object.create(null), 'This could not be shown'],
  ])('an error that is %s has words too', async (_, error, says) => {
    await draw(draws({ status: 'error', error }))
    expect(screen.getByRole('alert')).toHaveTextContent(says)
    expect(screen.getByRole('alert')).not.toHaveTextContent('[object')
  })

  test('a press on the button tries again', async () => {
    const onRetry = vi.fn()
    await draw(draws({ status: 'error', error: new Error('Broken'), onRetry }))
    expect(onRetry).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledTimes(1)
    screen.getByRole('button').focus()
    await userEvent.keyboard('{Enter}')
    expect(onRetry).toHaveBeenCalledTimes(2)
  })

  test('the words of the states come from the messages', async () => {
    const messages = { states: { loading: 'Lädt', retry: 'Nochmal', failed: 'Ging nicht' } }
    await draw(draws({ status: 'loading' }), { messages })
    expect(screen.getByText('Lädt')).toBeInTheDocument()
    await draw(draws({ status: 'error', onRetry: () => {} }), { messages })
    expect(screen.getByRole('alert')).toHaveTextContent('Ging nicht')
    expect(screen.getByRole('button', { name: 'Nochmal' })).toBeInTheDocument()
  })
})

test('a chart without a tracked point says that it is empty', async () => {
  const untracked = fourDays.map((point) => ({ ...point, count: null }))
  for (const points of [[], untracked, undefined]) {
    const { unmount } = await draw(<LinksChart points={points} />)
    expect(screen.getByText('No links yet')).toBeInTheDocument()
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.queryByRole('group', { name: 'Show as' })).toBeNull()
    unmount()
  }
})

test('a chart of zeros is not empty: that nothing came is a figure', async () => {
  await draw(
    <LinksChart points={[{ key: '2026-11-22', count: 0, previous: null, partial: true }]} />,
  )
  expect(screen.getByRole('figure')).toBeInTheDocument()
  expect(screen.getByText('0 in 30 days')).toBeInTheDocument()
})

test('a list without a domain says that it is empty', async () => {
  for (const domains of [[], undefined]) {
    const { unmount } = await draw(<TopDomains domains={domains} />)
    expect(screen.getByText('No domains yet')).toBeInTheDocument()
    expect(screen.queryByRole('list')).toBeNull()
    unmount()
  }
})
