import { expect, test } from 'vitest'
import { runGateOn } from './plant'

const planted: Record<string, string> = {
  'no-floating-promises': `
    async function save() { await fetch('/') }
    export function leave() { save() }`,
  'switch-exhaustiveness-check': `
    export function length(kind: 'short' | 'long') {
      switch (kind) {
        case 'short':
          return 1
      }
      return 2
    }`,
  'no-explicit-any': 'export const any = (value: any) => String(value)',
  'no-non-null-assertion': 'export const first = (names: string[]) => names[0]!.length',
  'consistent-type-imports': `
    import { Plugin } from 'vite'
    export const name = (plugin: Plugin) => plugin.name`,
  'rules-of-hooks': `
    import { useState } from 'react'
    export function Part({ shown }: { shown: boolean }) {
      if (shown) useState(0)
      return null
    }`,
  'alt-text': 'export const Picture = () => <img src="/face.png" />',
  'no-console': "export const tell = () => console.log('here')",
}

test('every planted fault is found', async () => {
  const files = Object.entries(planted).map(([rule, text]) => [fileOf(rule), text] as const)
  const { code, output } = await runGateOn('lint', Object.fromEntries(files))
  expect(code).not.toBe(0)
  for (const rule of Object.keys(planted)) {
    const found = output
      .split('\n')
      .filter((line) => line.startsWith(fileOf(rule)) && line.includes(`(${rule})`))
    expect.soft(found, rule).toHaveLength(1)
  }
})

test('one fault alone is enough', async () => {
  const text = planted['no-floating-promises'] ?? ''
  expect((await runGateOn('lint', { 'src/law/planted.ts': text })).code).not.toBe(0)
})

test('right code passes', async () => {
  const { code, output } = await runGateOn('lint', {
    'src/features/right.ts': 'export async function leave() {\n  await fetch("/")\n}\n',
  })
  expect(code, output).toBe(0)
})

function fileOf(rule: string) {
  return `src/features/planted/${rule}.tsx`
}
