/**
 * A table as Slack shows it: the first row names the columns, and what is wider than the message scrolls sideways.
 */
import type { Child } from 'hono/jsx'

interface TableProps {
  readonly header: readonly Child[]
  readonly rows: readonly (readonly Child[])[]
  /** May be shorter than the rows; by default a cell stands left and on one line. */
  readonly columns: readonly { readonly align?: string | undefined; readonly isWrapped?: boolean | undefined }[]
}

export function Table({ header, rows, columns }: TableProps) {
  const look = (column: number) => {
    const { align = 'left', isWrapped = false } = columns[column] ?? {}
    return `${align} ${isWrapped ? 'wrapped' : ''}`
  }
  return (
    <figure class="sideways" aria-label="Table" tabindex={0}>
      <table>
        <thead>
          <tr>
            {header.map((cell, column) => (
              <th scope="col" class={look(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, column) => (
                <td class={look(column)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
