import { parseArgs, type ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ readonly options: O; readonly strict: true }>
>['values']

export type ReadArguments<T> =
  { readonly ok: true; readonly values: T } | { readonly ok: false; readonly because: string }

/** The arguments of a command, or what is wrong with them in one line. */
export function readArguments<O extends Options>(
  args: readonly string[],
  options: O,
): ReadArguments<Values<O>> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: false,
    })
    return { ok: true, values }
  } catch (fault) {
    return {
      ok: false,
      because: fault instanceof Error ? (fault.message.split(/\. |\.?\n/)[0] ?? '') : '',
    }
  }
}
