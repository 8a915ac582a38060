import { expect, test } from 'vitest'
import { runGateOn } from './plant'

const screen =
  "import { Button, Text } from '@mantine/core'\nexport const screen = [Button, Text]\n"
const sheet = (...names: readonly string[]) =>
  names.map((name) => `@import '@mantine/core/styles/${name}.css';\n`).join('')

test('a component whose stylesheet is not loaded is found, and those it is built from', async () => {
  const { code, output } = await runGateOn('styles', {
    'src/ui/screen.tsx': screen,
    'src/ui/mantine.css': sheet('UnstyledButton', 'Button'),
  })
  expect(code).not.toBe(0)
  expect(output).toContain('Text is used, but its stylesheet is not loaded')
  expect(output).toContain('Loader is used, but its stylesheet is not loaded')
  expect(output).not.toContain('UnstyledButton is used')
})

test('a stylesheet out of its order is found, and one that does not exist', async () => {
  const { code, output } = await runGateOn('styles', {
    'src/ui/screen.tsx': screen,
    'src/ui/mantine.css': sheet('UnstyledButton', 'Loader', 'Button', 'Text', 'Buton'),
  })
  expect(code).not.toBe(0)
  expect(output).toContain('Text.css comes later than in Mantine')
  expect(output).toContain('Buton.css does not exist')
})

test('all of them in their order pass, and so does the whole sheet', async () => {
  const some = await runGateOn('styles', {
    'src/ui/screen.tsx': screen,
    'src/ui/mantine.css': sheet('UnstyledButton', 'Loader', 'Text', 'Button'),
  })
  expect(some.code, some.output).toBe(0)
  const whole = await runGateOn('styles', {
    'src/ui/screen.tsx': `import '@mantine/core/styles.css'\n${screen}`,
  })
  expect(whole.code, whole.output).toBe(0)
})
