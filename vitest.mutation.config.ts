/** How the tests run under mutation: the files share one loading of what they import, which costs more than most tests do. */
import { mergeConfig } from 'vitest/config'
import base from './vitest.config.js'

export default mergeConfig(base, { test: { isolate: false } })
