import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { SelectionChips } from '../../src/components/index.ts'
import type { Selection } from '../../src/model/selection.ts'
import { draw } from './draw.tsx'

const bothOf = { domain: 'a.example', day: '2026-11-21' } as const

const Page = ({ selection: first }: { selection: Selection }) => {
  const [selection, setSelection] = useState(first)
  return (
    <section>
      <button type="button">Another</button>
      {(selection.domain ?? selection.day) !== undefined && (
        <SelectionChips
          selection={selection}
          onRemove={(part) => setSelection({ ...selection, [part]: undefined })}
        />
      )}
    </section>
  )
}

const chip = (name: RegExp) => screen.getByRole('button', { name })

test.each([
  ['the next', /a\.example/, /November/],
  ['the one before', /November/, /a\.example/],
])('a chip that is taken back passes the focus on to %s', async (_, pressed, next) => {
  await draw(<Page selection={bothOf} />)
  chip(pressed).focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.queryByRole('button', { name: pressed })).toBeNull()
  expect(chip(next)).toHaveFocus()
})

test('a chip that is taken back without having the focus leaves it where it is', async () => {
  await draw(<Page selection={bothOf} />)
  screen.getByText('Another').focus()
  // As a press of the mouse does in Safari.
  fireEvent.click(chip(/a\.example/))
  fireEvent.click(chip(/November/))
  expect(screen.queryByRole('list')).toBeNull()
  expect(screen.getByText('Another')).toHaveFocus()
})
