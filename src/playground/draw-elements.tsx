/**
 * The controls of a message or view as HTML form controls named by their block and action. Each that Slack sends on
 * change has a button of its own for browsers without scripts; with them `client.js` presses it.
 */
import type { Child } from 'hono/jsx'
import type { Element, ElementOf, Option, OptionGroup } from './block-types.js'
import { controlName, heldBy, optionsOf } from './controls.js'
import { Text, withEmoji } from './draw-text.js'
import type { Conversation, Panel } from './workspace.js'

/** Where something is drawn. */
export interface Place {
  readonly panel: Panel
  readonly conversations: readonly Conversation[]
  /** Sets the ids of this drawing apart from those of another one of the same message. */
  readonly prefix: string
  /** The tag of header blocks, by what stands above them. */
  readonly heading: 'h2' | 'h3'
}

interface ControlProps<E extends Element = Element> {
  readonly element: E
  readonly blockId: string | undefined
  readonly place: Place
  /** Whether a change is sent at once; in an input block only where it says so. */
  readonly dispatch: boolean
  /** What labels and describes it, in an input block. */
  readonly id?: string
  readonly describedBy?: string | undefined
  readonly invalid?: boolean | undefined
}

/** Null where the page cannot draw it. */
export function drawElement(props: ControlProps): Child | null {
  const { element, ...rest } = props
  switch (element.type) {
    case 'button':
      return <Button element={element} {...rest} />
    case 'overflow':
      return <Overflow element={element} {...rest} />
    case 'static_select':
    case 'conversations_select':
    case 'channels_select':
      return <Select element={element} {...rest} />
    case 'external_select':
      return <Search element={element} {...rest} />
    case 'radio_buttons':
    case 'checkboxes':
      return <Choices element={element} {...rest} />
    case 'plain_text_input':
      return <TextInput element={element} {...rest} />
    case 'feedback_buttons':
      return <Feedback element={element} {...rest} />
    case 'icon_button':
      return (
        <button type="submit" class="button" name={controlName(rest.blockId, element)} value="press">
          {element.text.text}
        </button>
      )
  }
  return null
}

function Button({ element, blockId, place }: ControlProps<ElementOf<'button'>>) {
  const name = controlName(blockId, element)
  const label = element.accessibility_label
  const look = `button ${element.style ?? ''}`
  if (element.url !== undefined) {
    const address = `/follow/${place.panel.id}?${new URLSearchParams({ control: name })}`
    return (
      <a class={look} href={address} target="_blank" rel="noopener" aria-label={label} title={element.url}>
        <Text of={element.text} />
      </a>
    )
  }
  return (
    <button type="submit" class={look} name={name} value="press" aria-label={label}>
      <Text of={element.text} />
    </button>
  )
}

function Overflow({ element, blockId }: ControlProps<ElementOf<'overflow'>>) {
  const name = controlName(blockId, element)
  return (
    <details class="menu" name="menu">
      <summary class="button" aria-label="More actions">
        <span aria-hidden="true">⋯</span>
      </summary>
      <div class="popup">
        {element.options.map((option, index) => (
          <button type="submit" name={name} value={index}>
            {withEmoji(option.text.text)}
          </button>
        ))}
      </div>
    </details>
  )
}

type SelectElement = ElementOf<'static_select' | 'conversations_select' | 'channels_select'>

function Select({ element, blockId, place, dispatch, id, describedBy, invalid }: ControlProps<SelectElement>) {
  const name = controlName(blockId, element)
  const placeholder = element.placeholder?.text ?? 'Choose'
  const value = heldBy(place.panel, name, element)
  return (
    <span class="field">
      <select
        name={name}
        id={id}
        aria-label={id ? undefined : placeholder}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        data-dispatch={dispatch || undefined}
      >
        <option value="">{placeholder}</option>
        {element.type === 'static_select' ? (
          <Options element={element} chosen={value?.selected_option ?? null} />
        ) : (
          place.conversations.map(({ id, name, kind }) => (
            <option value={id} selected={id === (value?.selected_conversation ?? value?.selected_channel)}>
              {kind === 'im' ? `@${name}` : `#${name}`}
            </option>
          ))
        )}
      </select>
      {dispatch && <Dispatch name={name} label={placeholder} />}
    </span>
  )
}

function Options({ element, chosen }: { element: ElementOf<'static_select'>; chosen: Option | null }) {
  const all = optionsOf(element)
  const draw = (option: Option) => (
    <option value={all.indexOf(option)} selected={option.value === chosen?.value}>
      {withEmoji(option.text.text)}
    </option>
  )
  return (
    <>
      {element.options?.map(draw)}
      {element.option_groups?.map((group) => (
        <optgroup label={group.label.text}>{group.options.map(draw)}</optgroup>
      ))}
    </>
  )
}

/** Search as you type: the list comes from `/options`, drawn by `SuggestionList`. */
function Search({
  element,
  blockId,
  place,
  dispatch,
  id,
  describedBy,
  invalid,
}: ControlProps<ElementOf<'external_select'>>) {
  const name = controlName(blockId, element)
  const input = id ?? `${place.prefix}-${encodeURIComponent(name)}`
  const list = `${input}-list`
  const chosen = heldBy(place.panel, name, element)?.selected_option
  const label = element.placeholder?.text ?? 'Search'
  return (
    <auto-complete
      class="field"
      src={`/options/${place.panel.id}?${new URLSearchParams({ control: name })}`}
      for={list}
      {...(element.min_query_length === 0 ? { 'fetch-on-empty': '' } : {})}
    >
      <input
        type="search"
        id={input}
        aria-label={id ? undefined : label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        placeholder={label}
        value={chosen?.text.text}
        autocomplete="off"
      />
      <input type="hidden" name={name} value={chosen?.value} />
      <div id={list} class="popup" role="listbox" tabIndex={-1} aria-label={label} hidden />
      <div id={`${list}-feedback`} class="unseen" />
      {dispatch && <Dispatch name={name} label={label} />}
      <noscript>Searching needs JavaScript.</noscript>
    </auto-complete>
  )
}

type ChoiceElement = ElementOf<'radio_buttons' | 'checkboxes'>

function Choices({ element, blockId, place, dispatch, id, describedBy }: ControlProps<ChoiceElement>) {
  const name = controlName(blockId, element)
  const value = heldBy(place.panel, name, element)
  const chosen = [...(value?.selected_options ?? []), ...(value?.selected_option ? [value.selected_option] : [])]
  return (
    <fieldset class="choices" aria-labelledby={id && `${id}-label`} aria-describedby={describedBy}>
      {element.options.map((option, index) => (
        <label>
          <input
            type={element.type === 'checkboxes' ? 'checkbox' : 'radio'}
            name={name}
            value={index}
            checked={chosen.some((each) => each.value === option.value)}
            data-dispatch={dispatch || undefined}
          />
          <span>
            <Text of={option.text} />
            {option.description && <small>{option.description.text}</small>}
          </span>
        </label>
      ))}
      {dispatch && <Dispatch name={name} label="choice" />}
    </fieldset>
  )
}

function TextInput(props: ControlProps<ElementOf<'plain_text_input'>>) {
  const { element, blockId, place, dispatch, id, describedBy, invalid } = props
  const name = controlName(blockId, element)
  const shared = {
    name,
    id,
    placeholder: element.placeholder?.text,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    'data-enter': dispatch || undefined,
  }
  const value = heldBy(place.panel, name, element)?.value ?? ''
  return (
    <span class="field">
      {element.multiline ? (
        <textarea rows={6} {...shared}>
          {value}
        </textarea>
      ) : (
        <input type="text" value={value} {...shared} />
      )}
      {dispatch && <Dispatch name={name} label="text" />}
    </span>
  )
}

function Feedback({ element, blockId }: ControlProps<ElementOf<'feedback_buttons'>>) {
  const name = controlName(blockId, element)
  const { positive_button: positive, negative_button: negative } = element
  return (
    <>
      <button type="submit" class="button quiet" name={name} value="positive" aria-label={positive.accessibility_label}>
        👍 {positive.text.text}
      </button>
      <button type="submit" class="button quiet" name={name} value="negative" aria-label={negative.accessibility_label}>
        👎 {negative.text.text}
      </button>
    </>
  )
}

/** Sends what its control holds. */
function Dispatch({ name, label }: { name: string; label: string }) {
  return (
    <button type="submit" class="button dispatch" name="dispatch" value={name} aria-label={`Send: ${label}`}>
      Send
    </button>
  )
}

/** What search-as-you-type shows, as the auto-complete element wants it. */
export function SuggestionList({ options, groups }: { options: readonly Option[]; groups: readonly OptionGroup[] }) {
  if (options.length === 0 && groups.length === 0) return <div data-no-result-found="true">Nothing found</div>
  const draw = (option: Option) => (
    <div role="option" tabIndex={-1} data-value={option.value} data-autocomplete-value={option.text.text}>
      {withEmoji(option.text.text)}
      {option.description && <small>{option.description.text}</small>}
    </div>
  )
  return (
    <>
      {options.map(draw)}
      {groups.map((group) => (
        <fieldset aria-label={group.label.text}>
          <div class="group" aria-hidden="true">
            {group.label.text}
          </div>
          {group.options.map(draw)}
        </fieldset>
      ))}
    </>
  )
}
