/** The app's icon, and the page's own in strokes on a field of 20 by 20: decoration beside a name in words. */

const PATHS = {
  close: 'm5 5 10 10M15 5 5 15',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Zm10.2 0a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0Z',
  hash: 'M8 3 6 17M14 3l-2 14M4 7.5h13M3 12.5h13',
  log: 'M5 3.5h10v13H5ZM8 7h4M8 10h4M8 13h2.5',
  more: 'M5.5 10a.75.75 0 1 1-1.5 0 .75.75 0 0 1 1.5 0ZM10.75 10a.75.75 0 1 1-1.5 0 .75.75 0 0 1 1.5 0ZM16 10a.75.75 0 1 1-1.5 0 .75.75 0 0 1 1.5 0Z',
  person: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3.8 17c.4-3.2 2.9-4.8 6.2-4.8s5.8 1.6 6.2 4.8Z',
  plus: 'M10 4v12M4 10h12',
  send: 'M3.5 3.5 17 10 3.5 16.5 5 10ZM5 10h6',
  'thumb-down':
    'M6 3.5v8.5M2.5 3.5H6M2.5 12H6M6 4h7.5c.9 0 1.4.6 1.6 1.4l1.3 4.8c.3 1.1-.4 1.8-1.4 1.8h-3.5l.4 3c.1 1.1-1.5 1.9-2.2.7L6 10.8',
  'thumb-up':
    'M6 16.5V8M2.5 16.5H6M2.5 8H6M6 16h7.5c.9 0 1.4-.6 1.6-1.4l1.3-4.8c.3-1.1-.4-1.8-1.4-1.8h-3.5l.4-3c.1-1.1-1.5-1.9-2.2-.7L6 9.2',
  trash: 'M3.5 5.5h13M8 5V3.5h4V5M5 5.5l.8 11h8.4l.8-11M8.5 8.5v5M11.5 8.5v5',
} as const

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}

export function AppIcon() {
  return <img class="app-icon" src="/icon.svg" alt="" width="20" height="20" />
}
