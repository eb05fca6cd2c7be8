import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Card } from '../../src/components/index.ts'
import { draw } from './draw.tsx'

test('is a region that its title names, with a heading of the level that is given', async () => {
  await draw(
    <Card title="Ours" headingLevel={5}>
      content
    </Card>,
  )
  const region = screen.getByRole('region', { name: 'Ours' })
  expect(within(region).getByRole('heading', { level: 5 })).toHaveTextContent('Ours')
  expect(region).toHaveTextContent('content')
})

test('a host names it as it likes', async () => {
  const { container } = await draw(<Card title="Ours" data-slot="our-panel" aria-label="Other" />)
  expect(container.firstElementChild).toHaveAttribute('data-slot', 'our-panel')
})

test.each([undefined, null, false, ''])(
  '%j in the place of a fact or an action is nothing',
  async (nothing) => {
    const { container } = await draw(<Card title="Ours" fact={nothing} actions={nothing} />)
    expect(
      container.querySelector('[data-slot="card-fact"], [data-slot="card-actions"]'),
    ).toBeNull()
  },
)

test('0 is a fact', async () => {
  const { container } = await draw(<Card title="Ours" fact={0} />)
  expect(container.querySelector('[data-slot="card-fact"]')).toHaveTextContent('0')
})

test('takes classes by part', async () => {
  const classNames = { header: 'our-header', title: 'our-title', content: 'our-content' }
  const { container } = await draw(<Card title="Ours" classNames={classNames} />)
  for (const part of ['header', 'title', 'content']) {
    const element = container.querySelector(`[data-slot="card-${part}"]`)
    expect(element).toHaveClass(`our-${part}`)
    expect(element).toHaveAttribute('data-restyled')
  }
  expect(container.firstElementChild).not.toHaveAttribute('data-restyled')
})
