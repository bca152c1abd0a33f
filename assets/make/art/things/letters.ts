// Paper of every kind that is not in the drawer: letters, slips, tickets, lists, cards, books of account.
// Must not know: rooms, places, or what is written.
import type { Brush } from '../brush.ts';
import { ellipse, flat, group, line, roundedBox } from '../shapes.ts';
import {
  FAINT,
  OLD_PAPER,
  PAPER,
  PEN,
  RED,
  ROWS,
  type Thing,
  card,
  cover,
  shadow,
  sheet,
} from './kit.ts';

const envelope = (b: Brush, colour: string, flap: string): string =>
  shadow(66) +
  b.thing('M-68 4L-54 -36L62 -34L72 6Z', colour, { width: 5 }) +
  b.stroke(flap, { width: 3.4, colour: FAINT });

const letterShut: Thing = (b) => envelope(b, PAPER, 'M-54 -36L6 -10L62 -34');
/** Written and not sent: whole lines struck out. */
const letterDraft: Thing = (b) =>
  sheet(b, PAPER, 'M-50 -19L38 -17M-56 -11L50 -9M-62 -2L20 0', PEN) +
  line('M-54 -21L44 -12M-54 -8L48 -12', RED, 3) +
  b.thing('M20 14L86 -36L92 -30L28 20Z', '#2f5d62', { width: 3.5 });
const letterTorn: Thing = (b) =>
  shadow(92) +
  b.thing('M-88 2L-64 -24L-14 -25L-6 -14L-20 -6L-8 4Z', PAPER, { width: 4.5 }) +
  b.thing('M16 8L28 -4L18 -14L28 -26L72 -30L92 0Z', OLD_PAPER, { width: 4.5 }) +
  line('M-60 -16L-22 -15M-66 -7L-28 -6M36 -18L66 -20M38 -8L74 -10', FAINT, 3, 0.8);

const cross = flat('M-34 -26h8v-8h9v8h8v9h-8v8h-9v-8h-8Z', '#3f7a76');
const hospitalLetter: Thing = (b) => sheet(b, '#eef2ee', ROWS) + cross;
const resultsShut: Thing = (b) =>
  envelope(b, '#e4ebe8', 'M-54 -36L6 -10L62 -34') + group('translate(14 22)', cross);
const resultsOpen: Thing = (b) =>
  sheet(b, '#eef2ee', 'M-20 -18L20 -17M-24 -9L24 -8M-28 0L22 1') +
  line('M34 -16l5 5l9 -11M36 -7l5 5l9 -11M38 3l5 4l9 -10', '#3f6b4c', 3.6);
const xRay: Thing = (b) =>
  shadow(70) +
  b.thing('M-66 2L-58 -104L58 -108L66 0Z', '#26303e', { width: 5 }) +
  line('M-34 -60Q0 -92 36 -62M-34 -40Q0 -14 36 -42', '#b9cbd6', 9, 0.8) +
  line('M-24 -62v14M-12 -68v18M0 -70v20M12 -69v18M24 -63v14', '#dfe9ee', 7, 0.85);

/** The slip that says: absent. */
const examSlip: Thing = (b) =>
  sheet(b, PAPER, 'M-50 -18L4 -17M-56 -10L14 -9') +
  b.thing('M28 -16L52 -15L56 -2L30 -3Z', '#f6e3dc', { width: 3 }) +
  line('M34 -13l14 8M48 -13l-14 8', RED, 3.6);
const examPass: Thing = (b) =>
  sheet(b, PAPER, 'M-50 -18L4 -17M-56 -10L14 -9') + line('M30 -10l8 8l18 -18', '#3f6b4c', 5);

const ticket = (b: Brush, colour: string, marks: string): string =>
  shadow(56) + b.thing('M-58 2L-46 -26L52 -24L62 6Z', colour, { width: 4.5 }) + marks;
const busTicket: Thing = (b) =>
  ticket(b, '#e9c98c', line('M-36 -16L8 -15M-40 -7L-6 -6M24 -20L30 0', FAINT, 3)) +
  flat(ellipse(44, -9, 5, 4), '#8a5b43');
const planeTickets: Thing = (b) =>
  group('translate(-8 -6) rotate(-8)', ticket(b, '#cfe0e4', '')) +
  ticket(
    b,
    '#eaf0f2',
    line('M-38 -16L0 -15M-42 -7L-12 -6', FAINT, 3) +
      flat('M14 -12l26 -7l6 2l-12 6l2 8l-4 0l-6 -6l-10 2Z', '#2f5d62'),
  );
const hotelKeyCard: Thing = (b) =>
  shadow(48) +
  b.thing('M-50 2L-40 -30Q-38 -34 -33 -34L46 -32Q50 -32 51 -28L56 6Z', '#7b3f45', { width: 4.5 }) +
  flat('M-47 -8L53 -5L54 2L-49 -2Z', '#241a2b') +
  flat('M-6 -26l5 8l9 1l-7 5l2 8l-8 -4l-8 4l2 -8l-7 -5l9 -1Z', '#e8c27c');

const weddingInvitation: Thing = (b) =>
  card(
    b,
    '#f6ecd8',
    line('M-30 -86L38 -84L30 -6L-34 -8Z', '#c9974a', 3) +
      flat('M2 -62c-12 -18 -32 -2 0 20c32 -22 12 -38 0 -20Z', '#b5413a') +
      line('M-20 -28L18 -27M-14 -18L12 -17', '#8a6b5c', 3),
  );
const weddingInvitationTorn: Thing = (b) =>
  shadow(60) +
  b.thing('M-52 4L-40 -30L4 -30L-6 -18L6 -10L-4 4Z', '#f6ecd8', { width: 4.5 }) +
  b.thing('M14 6L24 -8L12 -18L22 -30L58 -28L66 6Z', '#f6ecd8', { width: 4.5 }) +
  flat('M-22 -20c-6 -8 -16 0 0 10Z', '#b5413a');

const list = (done: number) => (b: Brush) => {
  const boxes = [-74, -58, -42, -26].map((y, i) => {
    const tick = i < done ? line(`M-30 ${y + 5}l4 5l8 -10`, '#3f6b4c', 3.6) : '';
    return line(`M-30 ${y}h9v9h-9ZM-12 ${y + 5}h${30 - i * 4}`, FAINT, 2.8) + tick;
  });
  return card(b, PAPER, boxes.join(''));
};
const accountSheet: Thing = (b) =>
  sheet(
    b,
    PAPER,
    'M-54 -18L-20 -17M-58 -10L-24 -9M-64 -2L-28 -1M26 -17L44 -16M28 -8L48 -7M30 1L52 2',
  ) +
  line('M-2 -24L2 4', RED, 2.6) +
  line('M58 -16l4 4l8 -8M60 -6l4 4l8 -8', '#3f6b4c', 3.2);
const notebook: Thing = (b) =>
  cover(b, '#3f6b78', line('M-52 -26L58 -26', '#e8c27c', 4) + line('M-66 4L74 4', PAPER, 3.4));
const notebookOpen: Thing = (b) =>
  shadow(100) +
  b.thing('M-98 4L-74 -28Q-30 -36 0 -24Q32 -36 78 -28L100 4Q40 -6 0 8Q-44 -6 -98 4Z', PAPER, {
    width: 5,
  }) +
  b.stroke('M0 -24L0 8', { width: 3.4 }) +
  line(
    'M-66 -20Q-40 -24 -16 -18M-72 -10Q-42 -15 -16 -8M18 -18Q42 -25 66 -20M18 -8Q44 -15 72 -10',
    PEN,
    3,
    0.8,
  );
const rota: Thing = (b) =>
  sheet(b, PAPER, 'M-64 -8L80 -6M-58 -16L76 -14M-30 -26L-40 4M2 -25L0 5M36 -24L42 6') +
  flat('M-24 -15L-2 -14L-3 -8L-27 -8ZM8 -6L36 -5L38 2L8 1Z', '#c8683f', 0.8);
const receipt: Thing = (b) =>
  shadow(36) +
  b.thing('M-34 4L-22 -72Q0 -80 22 -72L36 4L24 0L12 6L0 0L-12 6L-22 0Z', '#f6f0e2', { width: 4 }) +
  line('M-16 -60h30M-18 -48h16M8 -48h10M-20 -36h18M8 -36h12M-22 -24h16M10 -24h12', FAINT, 2.8);
const insuranceLetter: Thing = (b) =>
  sheet(b, '#eaf0f2', ROWS) + flat('M56 -18q10 0 14 -4q4 12 -6 20q-12 -6 -8 -16Z', '#3f6b78');
const library: Thing = (b) =>
  shadow(76) +
  b.thing('M-70 -2L-58 -30L62 -30L74 -2L74 8L-70 8Z', '#7b3f45', { width: 4.5 }) +
  b.thing('M-62 -24L-50 -50L54 -50L66 -24L66 -16L-62 -16Z', '#3f6b78', { width: 4.5 }) +
  flat('M-20 -44h40v12h-44Z', PAPER) +
  line('M-60 3L72 3M-54 -20L64 -20', PAPER, 3);
const guestList: Thing = (b) =>
  sheet(
    b,
    PAPER,
    'M-48 -19L-8 -18M-52 -11L-14 -10M-58 -3L-18 -2M20 -18L54 -17M22 -10L60 -9M24 -2L50 -1',
  ) + line('M-50 -11L-12 -10', RED, 3.4);
const photo: Thing = (b) =>
  shadow(56) +
  b.thing('M-56 4L-46 -78L50 -80L58 2Z', '#f6f0e2', { width: 5 }) +
  flat('M-44 -14L-38 -68L42 -70L48 -16Z', '#a9c6cf') +
  flat('M-26 -15q6 -34 22 -34q14 0 20 34ZM6 -15q4 -30 18 -30q14 0 18 30Z', '#6f5a63') +
  flat(ellipse(-4, -55, 9, 10) + ellipse(24, -51, 9, 10), '#c08763');
const photoTurned: Thing = (b) =>
  shadow(62) +
  b.thing('M-64 4L-50 -34L56 -34L68 4Z', '#d8cbb4', { width: 5 }) +
  line('M-28 -20L18 -19M-30 -10L6 -9', FAINT, 3, 0.7);
const postcard: Thing = (b) =>
  card(
    b,
    '#a9c6cf',
    flat('M-42 -22L-14 -60L6 -34L22 -48L38 -20L36 2L-43 0Z', '#6f8f76') +
      flat(ellipse(20, -74, 9, 9), '#f0d9a0'),
  );
const stickyNote: Thing = (b) =>
  shadow(40) +
  b.thing('M-40 2L-30 -34L36 -32L44 0Q34 6 30 4Z', '#efd884', { width: 4.5 }) +
  line('M-20 -24L20 -22M-24 -14L14 -12', PEN, 3);
const diary: Thing = (b) =>
  shadow(92) +
  b.thing('M-92 4L-70 -30L72 -30L94 4L94 10L-92 10Z', PAPER, { width: 5 }) +
  line('M-78 -17L82 -17M-84 -7L88 -7M-40 -29L-50 3M-4 -29L-4 3M32 -29L42 3', FAINT, 2.4) +
  b.stroke(ellipse(16, -12, 17, 8), { width: 4.5, colour: RED }) +
  b.stroke('M-66 -34L70 -34', { width: 6, colour: '#57465f', taper: 0 });
const cashBox: Thing = (b) =>
  shadow(66) +
  b.thing(roundedBox(-64, -46, 128, 50, 7), '#3f6b4c', { width: 5.5 }) +
  b.stroke('M-62 -28L62 -28', { width: 4 }) +
  b.stroke('M-24 -48C-24 -64 24 -64 24 -48', { width: 7, colour: '#8b929c' }) +
  flat(ellipse(0, -22, 7, 8), '#e8c27c');
const jarOfCoins: Thing = (b) =>
  shadow(42) +
  b.thing('M-36 0L-38 -66Q-38 -76 -26 -78L28 -78Q40 -76 40 -66L38 0Q0 8 -36 0Z', '#cfe0e0', {
    width: 5,
  }) +
  flat('M-34 -2L-35 -34Q0 -44 37 -34L36 -2Q0 6 -34 -2Z', '#d8a24a') +
  line('M-22 -26q8 -4 16 0M4 -28q8 -4 16 0M-18 -14q8 -4 16 0M8 -14q8 -4 16 0', '#8f5f2c', 3) +
  b.thing(roundedBox(-32, -92, 66, 15, 5), '#8b929c', { width: 4.5 });

export const LETTERS: Record<string, Thing> = {
  'letter-shut': letterShut,
  'letter-draft': letterDraft,
  'letter-torn': letterTorn,
  'hospital-letter': hospitalLetter,
  'results-shut': resultsShut,
  'results-open': resultsOpen,
  'x-ray': xRay,
  'exam-slip': examSlip,
  'exam-pass': examPass,
  'bus-ticket': busTicket,
  'plane-tickets': planeTickets,
  'hotel-key-card': hotelKeyCard,
  'wedding-invitation': weddingInvitation,
  'wedding-invitation-torn': weddingInvitationTorn,
  'birthday-list': list(0),
  'birthday-list-ticked': list(4),
  'true-list': list(2),
  'account-sheet': accountSheet,
  'notebook-shut': notebook,
  'notebook-open': notebookOpen,
  rota,
  receipt,
  'insurance-letter': insuranceLetter,
  'library-books': library,
  'guest-list': guestList,
  photo,
  'photo-turned': photoTurned,
  postcard,
  'sticky-note': stickyNote,
  'diary-page': diary,
  'cash-box': cashBox,
  'coin-jar': jarOfCoins,
};
