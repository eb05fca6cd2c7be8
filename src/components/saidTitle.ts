import type { ReactNode } from 'react'
import { asText } from '../model/asText.ts'

/** What a panel is called where only text can be: its title if that is text, else the kit's words. */
export const saidTitle = (title: ReactNode, words: string): string => asText(title) || words
