import { invalidOption } from './invalidOption.ts'

/** Throws unless the value is true or false: the text "false" is neither. */
export const assertBoolean = (name: string, value: boolean): void => {
  if (typeof value !== 'boolean') throw invalidOption(name, value, 'Give true or false.')
}
