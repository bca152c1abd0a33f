// Every sentence of the gallery. Must not know: layout.
export const galleryWords = {
  title: 'Gallery',
  lead: 'Every drawing in every state, drawn by the same scene that plays the talks. For those who draw and build; nothing here is a story.',
  show: 'Show',
  all: 'All',
  sheets: { people: 'People', rooms: 'Rooms', touches: 'Touches', things: 'Things' },
  search: 'Only rows with',
  rows: (n: number, of: number) => `${n} of ${of} rows`,
  none: 'No row has that.',
  failed: 'Some of this could not be drawn.',
} as const;
