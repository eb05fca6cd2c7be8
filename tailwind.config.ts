import preset from './src/tailwind.ts'

export default { presets: [preset] }
