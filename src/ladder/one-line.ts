/** A name as it is shown and compared: runs of white space, line breaks too, are one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
