/**
 * What search-as-you-type has found, as the auto-complete element wants it: options, some of them in groups.
 */
import type { Option, OptionGroup } from './block-types.js'
import { Text } from './draw-text.js'

export function SuggestionList({ options, groups }: { options: readonly Option[]; groups: readonly OptionGroup[] }) {
  if (options.length === 0 && groups.length === 0) return <div data-no-result-found="true">Nothing found</div>
  const draw = (option: Option) => (
    <div role="option" tabIndex={-1} data-value={option.value} data-autocomplete-value={option.text.text}>
      <Text of={option.text} />
      {option.description && <small>{option.description.text}</small>}
    </div>
  )
  return (
    <>
      {options.map(draw)}
      {groups.map(({ label, options }) => (
        <fieldset aria-label={label.text}>
          <div class="group" aria-hidden="true">
            {label.text}
          </div>
          {options.map(draw)}
        </fieldset>
      ))}
    </>
  )
}
