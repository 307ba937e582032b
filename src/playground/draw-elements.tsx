/**
 * The controls of a message or view as HTML form controls, named by their block and action. Each that Slack sends on
 * change has a button beside it for browsers without scripts; with them `client.js` presses it.
 */
import type { Child } from 'hono/jsx'
import type { Element, ElementOf, Option } from './block-types.js'
import { BUTTONS, controlName, heldBy, optionsOf } from './controls.js'
import { Text, withEmoji } from './draw-text.js'
import { Icon } from './icon.js'
import { type Conversation, type Panel, type Value, YOU } from './workspace.js'

/** Where something is drawn. */
export interface Place {
  readonly panel: Panel
  readonly conversations: readonly Conversation[]
  /** Sets the ids of this drawing apart from those of another one of the same message. */
  readonly prefix: string
  /** The tag of header blocks, by what stands above them. */
  readonly heading: 'h2' | 'h3'
}

/** What labels and describes the control in an input block. */
interface Field {
  readonly id?: string
  /** The label labels it. */
  readonly 'aria-label'?: undefined
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-invalid'?: true | undefined
}

interface ControlProps<Type extends Element['type']> {
  readonly element: ElementOf<Type>
  readonly name: string
  readonly value: Value | null
  readonly place: Place
  readonly field: Field & { readonly 'data-dispatch': true | undefined; readonly autofocus: true | undefined }
}

/** Of all controls of a modal, the one that the app wants typed into at once. */
export function isFocusedOnLoad(element: Element): boolean {
  return 'focus_on_load' in element && element.focus_on_load === true
}

/**
 * Null where the page cannot draw it.
 * @param dispatch whether a change is sent at once
 */
export function drawElement(
  element: Element,
  blockId: string | undefined,
  place: Place,
  dispatch: boolean,
  field: Field = {},
): Child | null {
  const name = controlName(blockId, element)
  const value = heldBy(place.panel, name, element)
  const drawn = drawControl(element, {
    name,
    value,
    place,
    field: { ...field, 'data-dispatch': dispatch || undefined, autofocus: isFocusedOnLoad(element) || undefined },
  })
  if (drawn === null || BUTTONS.has(element.type)) return drawn
  return (
    <span class="field">
      {drawn}
      {dispatch && (
        <button type="submit" class="button dispatch" name="dispatch" value={name}>
          Send
        </button>
      )}
    </span>
  )
}

function drawControl(element: Element, props: Omit<ControlProps<Element['type']>, 'element'>): Child | null {
  switch (element.type) {
    case 'button':
      return <Button element={element} {...props} />
    case 'overflow':
      return <Overflow element={element} {...props} />
    case 'static_select':
    case 'conversations_select':
      return <Select element={element} {...props} />
    case 'external_select':
      return <Search element={element} {...props} />
    case 'radio_buttons':
    case 'checkboxes':
      return <Choices element={element} {...props} />
    case 'plain_text_input':
      return <TextInput element={element} {...props} />
    case 'feedback_buttons':
      return <FeedbackButtons element={element} {...props} />
    case 'icon_button':
      return <IconButton element={element} {...props} />
  }
  return null
}

function Button({ element, name, place }: ControlProps<'button'>) {
  const look = `button ${element.style ?? ''}`
  if (element.url === undefined) {
    return (
      <button type="submit" class={look} name={name} value="press" aria-label={element.accessibility_label}>
        <Text of={element.text} />
      </button>
    )
  }
  const address = `/follow/${place.panel.id}?${new URLSearchParams({ control: name })}`
  return (
    <a class={look} href={address} target="_blank" rel="noopener" title={element.url}>
      <Text of={element.text} />
    </a>
  )
}

function Overflow({ element, name }: ControlProps<'overflow'>) {
  return (
    <details class="menu" name="menu">
      <summary class="button" aria-label="More actions">
        <Icon name="more" />
      </summary>
      <div class="popup">
        {element.options.map((option, index) => (
          <button type="submit" name={name} value={index}>
            <Text of={option.text} />
          </button>
        ))}
      </div>
    </details>
  )
}

function FeedbackButtons({ element, name, value }: ControlProps<'feedback_buttons'>) {
  const draw = (which: 'positive' | 'negative', { text, accessibility_label }: typeof element.positive_button) => (
    <button
      type="submit"
      class="button icon"
      name={name}
      value={which}
      aria-pressed={value?.value === which}
      aria-label={accessibility_label ?? withEmoji(text.text)}
      title={withEmoji(text.text)}
    >
      <Icon name={which === 'positive' ? 'thumb-up' : 'thumb-down'} />
    </button>
  )
  return (
    <>
      {draw('positive', element.positive_button)}
      {draw('negative', element.negative_button)}
    </>
  )
}

/** `trash` is the one icon that Slack documents. */
function IconButton({ element, name }: ControlProps<'icon_button'>) {
  const { icon, text, accessibility_label, visible_to_user_ids: seers } = element
  if (seers && !seers.includes(YOU.id)) return ''
  return (
    <button
      type="submit"
      class="button icon"
      name={name}
      value="press"
      aria-label={accessibility_label ?? text.text}
      title={text.text}
    >
      {icon === 'trash' ? <Icon name="trash" /> : <Text of={text} />}
    </button>
  )
}

function Select({ element, name, value, place, field }: ControlProps<'static_select' | 'conversations_select'>) {
  const placeholder = element.placeholder?.text ?? 'Choose'
  return (
    <select name={name} aria-label={placeholder} {...field}>
      <option value="">{placeholder}</option>
      {element.type === 'static_select' ? (
        <Options element={element} chosen={value?.selected_option} />
      ) : (
        conversationsFor(element, place).map(({ id, name, kind }) => (
          <option value={id} selected={id === value?.selected_conversation}>
            {kind === 'im' ? `@${name}` : `#${name}`}
          </option>
        ))
      )}
    </select>
  )
}

function conversationsFor({ filter }: ElementOf<'conversations_select'>, place: Place): readonly Conversation[] {
  return place.conversations.filter(({ kind }) => filter?.include?.includes(kind === 'im' ? 'im' : 'public') ?? true)
}

function Options({ element, chosen }: { element: ElementOf<'static_select'>; chosen: Value['selected_option'] }) {
  const all = optionsOf(element)
  const draw = (option: Option) => (
    <option value={all.indexOf(option)} selected={option.value === chosen?.value}>
      {withEmoji(option.text.text)}
    </option>
  )
  return (
    <>
      {element.options?.map(draw)}
      {element.option_groups?.map(({ label, options }) => (
        <optgroup label={label.text}>{options.map(draw)}</optgroup>
      ))}
    </>
  )
}

/** Search as you type: the list comes from `/options`. */
function Search({ element, name, value, place, field }: ControlProps<'external_select'>) {
  const id = field.id ?? `${place.prefix}-${encodeURIComponent(name)}`
  const label = element.placeholder?.text ?? 'Search'
  const chosen = value?.selected_option
  return (
    <auto-complete
      src={`/options/${place.panel.id}?${new URLSearchParams({ control: name })}`}
      for={`${id}-list`}
      fetch-on-empty={element.min_query_length === 0 || undefined}
    >
      <input type="search" placeholder={label} value={chosen?.text.text} aria-label={label} {...field} id={id} />
      <input type="hidden" name={name} value={chosen?.value} />
      <div id={`${id}-list`} class="popup" role="listbox" tabIndex={-1} aria-label={label} hidden />
      <div class="unseen" role="status" />
      <noscript>Searching needs JavaScript.</noscript>
    </auto-complete>
  )
}

function Choices({ element, name, value, field }: ControlProps<'radio_buttons' | 'checkboxes'>) {
  const { id, 'data-dispatch': dispatch, ...notes } = field
  const chosen = value?.selected_options ?? [value?.selected_option]
  return (
    <fieldset aria-labelledby={id && `${id}-label`} {...notes}>
      {element.options.map((option, index) => (
        <label>
          <input
            type={element.type === 'checkboxes' ? 'checkbox' : 'radio'}
            name={name}
            value={index}
            checked={chosen.some((each) => each?.value === option.value)}
            data-dispatch={dispatch}
          />
          <span>
            <Text of={option.text} />
            {option.description && <small>{option.description.text}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function TextInput({ element, name, value, field }: ControlProps<'plain_text_input'>) {
  const shared = { name, placeholder: element.placeholder?.text, ...field }
  if (!element.multiline) return <input type="text" value={value?.value ?? ''} {...shared} />
  return (
    <textarea rows={6} {...shared}>
      {value?.value ?? ''}
    </textarea>
  )
}
